package io.github.cilium4j.planted.mapper.core.yaml;

import com.fasterxml.jackson.databind.ObjectMapper;

/** May have the mapper. */
abstract class Bystander {
    abstract ObjectMapper mapper();
}
