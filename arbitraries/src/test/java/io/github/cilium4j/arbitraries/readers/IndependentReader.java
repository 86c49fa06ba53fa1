package io.github.cilium4j.arbitraries.readers;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Readers of YAML that share no code with ours, or none that we wrote. */
enum IndependentReader {
    /** YAML 1.1, with its numbers in base 60, dates and merge keys. */
    SNAKEYAML {
        @Override
        @Nullable
        Object load(String text) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        }
    },

    /** YAML 1.2. */
    SNAKEYAML_ENGINE {
        @Override
        @Nullable
        Object load(String text) {
            // Version 3.0.1 fails on a surrogate pair at the end of its buffer, so the buffer takes the whole text.
            int whole = text.length() + 1;
            return new Load(LoadSettings.builder().setBufferSize(whole).build()).loadFromString(text);
        }
    },

    /** What a user of the Kubernetes client has. */
    FABRIC8 {
        @Override
        @Nullable
        Object load(String text) {
            return Serialization.unmarshal(text, Map.class);
        }
    },

    /** The client's type for any kind; it adds metadata where there is none. */
    FABRIC8_RESOURCE {
        @Override
        @Nullable
        Object load(String text) {
            return asMap(Serialization.unmarshal(text, GenericKubernetesResource.class));
        }
    };

    abstract @Nullable Object load(String text);

    @Nullable
    Object read(String text) {
        return PlainData.normal(load(text));
    }

    /** Not through the client's own mapper: it leaves out more than the types ask for. */
    static Map<?, ?> asMap(Object resource) {
        return new ObjectMapper().convertValue(resource, Map.class);
    }
}
