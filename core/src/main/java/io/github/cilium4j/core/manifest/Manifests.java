package io.github.cilium4j.core.manifest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What is, or would be, in the cluster: objects with their places, in the order they were read. Immutable.
 *
 * @since 0.1.0
 */
public final class Manifests {
    private final List<Located<?>> objects;

    private Manifests(List<Located<?>> objects) {
        this.objects = List.copyOf(objects);
    }

    /** Returns objects that were built in Java. */
    public static Manifests of(Manifest... manifests) {
        return built(Arrays.asList(manifests));
    }

    /** Returns objects that were built in Java. */
    public static Manifests built(Collection<? extends Manifest> manifests) {
        List<Located<?>> objects = new ArrayList<>();
        manifests.forEach(manifest -> objects.add(Located.built(manifest)));
        return new Manifests(objects);
    }

    /** Returns objects with their places. */
    public static Manifests located(Collection<Located<?>> objects) {
        return new Manifests(new ArrayList<>(objects));
    }

    /** Returns every object, in order. */
    public List<Located<?>> all() {
        return objects;
    }

    /** Returns the objects of one type, in order. */
    public <M extends Manifest> List<Located<M>> all(Class<M> type) {
        List<Located<M>> found = new ArrayList<>();
        objects.forEach(object -> object.as(type).ifPresent(found::add));
        return found;
    }

    /** Returns these objects and then the others. */
    public Manifests and(Manifests others) {
        List<Located<?>> both = new ArrayList<>(objects);
        both.addAll(others.objects);
        return new Manifests(both);
    }
}
