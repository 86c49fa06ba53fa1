package io.github.cilium4j.model.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is below fields. Fields of one type share it, so that {@code spec} and every item of {@code specs} are read once. */
final class Shapes {
    private final Map<List<Place>, Shape> shapes = new ConcurrentHashMap<>();

    Shape of(List<Place> places) {
        List<Place> listed = new ArrayList<>();
        for (Place place : places) {
            listed.add(place.listed());
        }
        Shape known = shapes.get(listed);
        return known == null ? shapes.computeIfAbsent(listed, key -> new Shape(key, this)) : known;
    }
}
