package io.github.cilium4j.cli;

import io.github.cilium4j.core.CiliumVersion;
import java.util.stream.Collectors;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    /** Returns the version of this build; {@code dev} when it does not run from its jar. */
    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }

    @Override
    public String[] getVersion() {
        String releases =
                CiliumVersion.all().stream().map(CiliumVersion::checkedRelease).collect(Collectors.joining(", "));
        return new String[] {"cilium4j " + number(), "Facts of Cilium " + releases};
    }
}
