package org.amnok.store.share;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.amnok.domain.Sha256;
import org.amnok.store.sqlite.Sql;
import org.amnok.store.sqlite.Statements;

/// Which device a project file is: 16 random digits that it keeps, with a hash of where it lies. A
/// copy lies elsewhere, and is another device.
record OwnDevice(Statements statements, Path file) {
    private static final int BYTES = 8;
    private static final Pattern KEPT = Pattern.compile("([0-9a-f]{16}) ([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Of this file where it lies now.
    String id() throws SQLException {
        var kept =
                Sql.text(
                                statements.connection(),
                                "SELECT value FROM amnok_meta WHERE name = 'device'")
                        .orElse("");
        var parts = KEPT.matcher(kept);
        if (!parts.matches()) {
            return anew();
        }
        return parts.group(2).equals(place(parts.group(1))) ? parts.group(1) : anew();
    }

    /// Another one from now on.
    String anew() throws SQLException {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        statements.update(
                "INSERT OR REPLACE INTO amnok_meta VALUES ('device', ?)", id + " " + place(id));
        return id;
    }

    /// Says nothing to whom does not know the place.
    private String place(String id) {
        String key;
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            key = String.valueOf(attributes.fileKey());
        } catch (IOException unknown) {
            key = "";
        }
        return new Sha256()
                .add((id + "\n" + file + "\n" + key).getBytes(StandardCharsets.UTF_8))
                .hex();
    }
}
