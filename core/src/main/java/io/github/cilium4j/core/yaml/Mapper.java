package io.github.cilium4j.core.yaml;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.cilium4j.core.value.IntOrString;
import java.util.stream.Stream;

/**
 * The only mapper.
 *
 * <p>A field that is null is read as absent, a list that may be empty included: the API server drops null from a field that
 * is not nullable before it fills in defaults and validates, so it refuses null nowhere but in a list (Kubernetes,
 * documentation of CustomResourceDefinitions, defaulting and nullable), and Go reads null as a field's zero value.
 */
final class Mapper {
    static final JsonMapper INSTANCE = create();

    private Mapper() {}

    private static JsonMapper create() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(StrictScalar.module())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
        // An empty string is a value, not an absence.
        Stream.of(String.class, IntOrString.class)
                .forEach(type -> mapper.configOverride(type)
                        .setInclude(
                                JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS)));
        // Jackson would read null as zero, so that a required number would be there.
        StrictScalar.PRIMITIVES.forEach(
                type -> mapper.configOverride(type).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP)));
        return mapper;
    }
}
