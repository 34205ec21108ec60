package org.amnok.exchange.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.SourceCrs;

/// The member `crs` of the GeoJSON of 2008, which many programs still write. Links are never
/// followed.
final class GeoJsonCrs {
    private static final int LOOKED_AT_BYTES = 1 << 16;

    private GeoJsonCrs() {}

    /// False when the member is neither near the beginning nor near the end, where programs write
    /// it.
    static boolean mayBeIn(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var start = text(bytes, 0);
            var end = text(bytes, Math.max(0, bytes.length() - LOOKED_AT_BYTES));
            return start.contains("\"crs\"") || end.contains("\"crs\"");
        }
    }

    /// That of the first object that has one; WGS 84 when none has.
    ///
    /// @throws ProblemException when it is not known
    static SourceCrs find(JsonParser parser) throws IOException {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                var isCrs = parser.currentName().equals("crs");
                parser.nextToken();
                if (isCrs) {
                    return read(parser).orElse(SourceCrs.wgs84());
                }
                parser.skipChildren();
            }
        }
        return SourceCrs.wgs84();
    }

    /// Reads the value of the member; empty when it is null.
    static Optional<SourceCrs> read(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        var name = "";
        var depth = 0;
        do {
            switch (parser.currentToken()) {
                case START_OBJECT, START_ARRAY -> depth++;
                case END_OBJECT, END_ARRAY -> depth--;
                case VALUE_STRING, VALUE_NUMBER_INT -> name = naming(parser, name);
                default -> {}
            }
        } while (depth > 0 && parser.nextToken() != null);
        if (name.isEmpty()) {
            throw ProblemException.ofTexts(
                    "exchange.the_file_names_its_reference", "exchange.save_it_again_in_wgs_84");
        }
        return Optional.of(SourceCrs.named(name));
    }

    private static String naming(JsonParser parser, String otherwise) throws IOException {
        var member = parser.currentName();
        return "name".equals(member) || "code".equals(member) ? parser.getText() : otherwise;
    }

    private static String text(RandomAccessFile bytes, long from) throws IOException {
        var length = (int) Math.min(LOOKED_AT_BYTES, bytes.length() - from);
        var part = new byte[length];
        bytes.seek(from);
        bytes.readFully(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }
}
