package io.github.cilium4j.model.profile;

/**
 * A setting of Cilium and where it comes from.
 *
 * @param value the value that holds
 * @param explicit whether it was given; otherwise the value is the default of the chart or of the agent
 * @param place where it stands, or would stand
 * @param <T> the type of the value
 * @since 0.1.0
 */
public record Setting<T>(T value, boolean explicit, SettingPlace place) {
    /** Returns a setting that was given. */
    static <T> Setting<T> given(T value, SettingPlace place) {
        return new Setting<>(value, true, place);
    }

    /** Returns a setting that was not given. */
    static <T> Setting<T> byDefault(T value, SettingPlace place) {
        return new Setting<>(value, false, place);
    }
}
