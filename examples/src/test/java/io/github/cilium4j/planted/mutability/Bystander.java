package io.github.cilium4j.planted.mutability;

import java.util.List;
import org.immutables.value.Value;

/** Cannot be changed. */
@Value.Immutable
public interface Bystander {
    /** A constant. */
    int LIMIT = 1;

    /** Returns the settings. */
    List<String> settings();
}
