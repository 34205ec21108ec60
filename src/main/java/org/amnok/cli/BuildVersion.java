package org.amnok.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote down.
final class BuildVersion implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (var text = BuildVersion.class.getResourceAsStream("version.txt")) {
            var bytes = Objects.requireNonNull(text, "version.txt").readAllBytes();
            return new String[] {new String(bytes, StandardCharsets.UTF_8).strip()};
        }
    }
}
