package io.github.cilium4j.planted.mapper.model;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Makes a mapper of a subtype. */
final class PlantedJsonMapper {
    private PlantedJsonMapper() {}

    static Object mapper() {
        return JsonMapper.builder();
    }
}
