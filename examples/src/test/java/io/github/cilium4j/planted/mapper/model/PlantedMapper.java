package io.github.cilium4j.planted.mapper.model;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Makes a mapper of its own. */
final class PlantedMapper {
    private PlantedMapper() {}

    static ObjectMapper mapper() {
        return new ObjectMapper();
    }
}
