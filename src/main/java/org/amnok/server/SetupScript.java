package org.amnok.server;

import org.amnok.words.ResourceText;

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
        return ResourceText.of(SetupScript.class, "setup.sql")
                .replace(SCHEMA, schema)
                .replace(EVIDENCE, String.valueOf(readersSeeEvidence));
    }
}
