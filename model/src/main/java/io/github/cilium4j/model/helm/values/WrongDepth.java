package io.github.cilium4j.model.helm.values;

import io.github.cilium4j.core.diagnostics.FieldPath;
import io.github.cilium4j.core.lint.RuleInfo;
import io.github.cilium4j.core.yaml.YamlMapping;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A key that the chart knows, one level too deep, too high or elsewhere. */
final class WrongDepth implements StrayRule {
    /** More places than that are a common name, such as {@code enabled}, and no hint. */
    private static final int MOST_PLACES = 3;

    @Override
    public RuleInfo info() {
        return ValuesRules.WRONG_DEPTH;
    }

    @Override
    public Optional<Advice> check(Stray stray) {
        if (isWholeChart(stray)) {
            return Optional.of(new Advice(
                    "the chart does not read " + stray.quoted() + ", which holds keys of its top",
                    "Move what stands below " + stray.name() + " to the top"));
        }
        List<Key> fitting =
                ValuesTable.named(stray.name()).stream().filter(stray::fits).toList();
        return few(
                        fitting.stream()
                                .filter(key -> isOnTheWay(key.path(), stray.path()))
                                .toList(),
                        stray)
                .or(() ->
                        few(fitting.stream().filter(key -> isBelow(key, stray)).toList(), stray))
                .or(() -> few(stray.parent().path().isRoot() || fitting.size() == 1 ? fitting : List.of(), stray));
    }

    /** A chart that wraps another one has its values below the name of that; RKE2's once did. */
    private static boolean isWholeChart(Stray stray) {
        return stray.parent().path().isRoot() && stray.value() instanceof YamlMapping && stray.fits(stray.parent());
    }

    /** Returns whether the right path is the given one without some of its levels. */
    private static boolean isOnTheWay(FieldPath right, FieldPath given) {
        List<FieldPath> wanted = right.steps();
        int found = 0;
        for (FieldPath step : given.steps()) {
            if (found < wanted.size() && wanted.get(found).lastName().equals(step.lastName())) {
                found++;
            }
        }
        return found == wanted.size();
    }

    private static boolean isBelow(Key right, Stray stray) {
        return !stray.parent().path().isRoot() && stray.parent().path().contains(right.path());
    }

    private static Optional<Advice> few(List<Key> places, Stray stray) {
        if (places.isEmpty() || places.size() > MOST_PLACES) {
            return Optional.empty();
        }
        String names = places.stream().map(key -> key.path().toString()).collect(Collectors.joining(" or "));
        return Optional.of(
                new Advice("the chart does not read " + stray.quoted() + " at this place", "Write " + names));
    }
}
