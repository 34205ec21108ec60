package org.amnok.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// What an administrator runs once on a server, in a database of their own.
public final class SetupScript {
    private static final String SCHEMA = "@schema@";
    private static final String EVIDENCE = "@evidence@";

    private SetupScript() {}

    /// @param schema of small letters, digits and `_`; it is made
    /// @param readersSeeEvidence whether readers get evidence, notes on pictures and cameras
    /// @throws org.amnok.domain.ProblemException when it cannot be the name of a schema
    public static String of(String schema, boolean readersSeeEvidence) {
        ServerAddress.requireSchema(schema);
        try (var in = Objects.requireNonNull(SetupScript.class.getResourceAsStream("setup.sql"))) {
            var script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return script.replace(SCHEMA, schema)
                    .replace(EVIDENCE, String.valueOf(readersSeeEvidence));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
