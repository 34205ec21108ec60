package org.amnok.basemap.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.amnok.domain.FileFault;

/// What the JSON in an archive tells: PMTiles' metadata, or the row `json` of MBTiles.
///
/// @param layers the ids of `vector_layers`
record ArchiveMetadata(String name, String attribution, List<String> layers) {
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Cntrl}]+");

    static final ArchiveMetadata NONE = new ArchiveMetadata("", "", List.of());
    private static final int MOST_LAYERS = 200;
    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NAME = 200;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(LONGEST_TEXT)
                                    .build())
                    .build();

    /// Of no bytes: nothing.
    ///
    /// @throws IOException when it is no JSON object, or beyond the bounds
    static ArchiveMetadata read(byte[] json) throws IOException {
        if (json.length == 0) {
            return NONE;
        }
        try (var parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw FileFault.of("basemap.its_metadata_are_no_json_object");
            }
            return object(parser);
        }
    }

    private static ArchiveMetadata object(JsonParser json) throws IOException {
        var name = "";
        var attribution = "";
        var layers = new ArrayList<String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var field = json.currentName();
            json.nextToken();
            switch (field) {
                case "name" -> name = text(json);
                case "attribution" -> attribution = text(json);
                case "vector_layers" -> layers(json, layers);
                default -> json.skipChildren();
            }
        }
        return new ArchiveMetadata(
                plainText(name, LONGEST_NAME), plainText(attribution, 2 * LONGEST_NAME), layers);
    }

    private static String text(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        json.skipChildren();
        return "";
    }

    private static void layers(JsonParser json, List<String> layers) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == null) {
                throw FileFault.of("basemap.its_metadata_end_too_early");
            }
            if (json.currentToken() == JsonToken.START_OBJECT) {
                layer(json, layers);
            }
        }
    }

    private static void layer(JsonParser json, List<String> layers) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var isId = json.currentName().equals("id");
            json.nextToken();
            if (isId && layers.size() < MOST_LAYERS) {
                layers.add(plainText(text(json), LONGEST_NAME));
            } else {
                json.skipChildren();
            }
        }
    }

    /// Without tags, entities and line breaks; cut after `most` characters.
    static String plainText(String text, int most) {
        var plain =
                TAG.matcher(text)
                        .replaceAll(" ")
                        .replace("&copy;", "©")
                        .replace("&#169;", "©")
                        .replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&");
        var line = GAP.matcher(plain).replaceAll(" ").strip();
        return line.length() <= most ? line : line.substring(0, most - 1).strip() + "…";
    }
}
