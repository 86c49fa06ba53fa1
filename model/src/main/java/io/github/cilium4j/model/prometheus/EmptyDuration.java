package io.github.cilium4j.model.prometheus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import io.github.cilium4j.core.value.PromDuration;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads an empty text as no duration: the Prometheus Operator's CRDs take it, and it means the default. */
final class EmptyDuration extends StdScalarDeserializer<PromDuration> {
    private static final long serialVersionUID = 1L;

    EmptyDuration() {
        super(PromDuration.class);
    }

    @Override
    public @Nullable PromDuration deserialize(JsonParser in, DeserializationContext context) throws IOException {
        boolean empty = in.hasToken(JsonToken.VALUE_STRING) && in.getText().isEmpty();
        return empty ? null : context.readValue(in, PromDuration.class);
    }
}
