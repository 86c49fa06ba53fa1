package io.github.cilium4j.cli;

import io.github.cilium4j.core.CiliumVersion;
import io.github.cilium4j.core.InvalidManifestException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the version of an option. */
final class CiliumVersionConverter implements ITypeConverter<CiliumVersion> {
    @Override
    public CiliumVersion convert(String text) {
        try {
            return CiliumVersion.parse(text);
        } catch (InvalidManifestException e) {
            throw new TypeConversionException(e.problem() + ". " + e.fix());
        }
    }
}
