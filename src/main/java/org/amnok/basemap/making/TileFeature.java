package org.amnok.basemap.making;

import java.nio.charset.StandardCharsets;
import org.amnok.basemap.osm.ByteWriter;
import org.amnok.basemap.osm.OsmTags;

/// What an object is in the tiles.
///
/// @param kind the attribute `class`
/// @param subkind the attribute `subclass`; empty for none
/// @param brunnel `bridge`, `tunnel`, `ford` or empty
/// @param minZoom the widest zoom at which it is there
/// @param nameZoom the widest zoom at which its names are there
record TileFeature(
        TileLayer layer, String kind, String subkind, String brunnel, int minZoom, int nameZoom) {
    /// No zoom has its names.
    static final int NAMELESS = 99;

    private static final int LONGEST_WORD = 200;

    static TileFeature of(TileLayer layer, String kind, String subkind, int minZoom) {
        return new TileFeature(layer, kind, subkind, "", minZoom, NAMELESS);
    }

    TileFeature named(int zoom) {
        return new TileFeature(layer, kind, subkind, brunnel, minZoom, zoom);
    }

    /// The attributes at a zoom, as numbers of keys and words.
    byte[] attributes(OsmTags tags, int zoom) {
        var out = new ByteWriter();
        put(out, Key.CLASS, kind);
        put(out, Key.SUBCLASS, subkind);
        put(out, Key.BRUNNEL, brunnel);
        if (kind.equals("rail")) {
            put(out, Key.SERVICE, tags.get("service"));
        }
        if (zoom >= nameZoom) {
            put(out, Key.NAME, tags.get("name"));
            put(out, Key.NAME_EN, first(tags, "name:en", "int_name"));
            put(out, Key.NAME_KO, tags.get("name:ko"));
            put(out, Key.NAME_ZH, first(tags, "name:zh-Hans", "name:zh", "name:zh-Hant"));
            put(out, Key.NAME_JA, tags.get("name:ja"));
        }
        return out.copy();
    }

    static boolean isNamed(OsmTags tags) {
        return !tags.get("name").isEmpty() || !tags.get("name:ko").isEmpty();
    }

    private static String first(OsmTags tags, String... keys) {
        for (var key : keys) {
            var value = tags.get(key);
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static void put(ByteWriter out, Key key, String value) {
        if (!value.isEmpty() && value.length() <= LONGEST_WORD) {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            out.number(key.ordinal());
            out.number(bytes.length);
            out.add(bytes, bytes.length);
        }
    }

    /// Attributes, in the order of their numbers.
    enum Key {
        CLASS("class"),
        SUBCLASS("subclass"),
        BRUNNEL("brunnel"),
        /// Of railways: `yard`, `siding`, `spur`, `crossover`.
        SERVICE("service"),
        NAME("name"),
        NAME_EN("name:en"),
        NAME_KO("name:ko"),
        NAME_ZH("name:zh"),
        NAME_JA("name:ja");

        private final String title;

        Key(String title) {
            this.title = title;
        }

        /// How tiles call it.
        String title() {
            return title;
        }
    }
}
