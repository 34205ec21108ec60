package org.amnok.basemap.osm;

import java.util.LinkedHashMap;
import java.util.Map;

/// The tags of one object: a few words by their keys. Immutable.
public final class OsmTags {
    public static final OsmTags NONE = new OsmTags();

    private final String[] pairs;

    /// @param pairs key, value, key, value …
    OsmTags(String... pairs) {
        this.pairs = pairs;
    }

    /// Empty when there is none.
    public String get(String key) {
        for (var i = 0; i < pairs.length; i += 2) {
            if (pairs[i].equals(key)) {
                return pairs[i + 1];
            }
        }
        return "";
    }

    /// True when it is there and not `no`.
    public boolean has(String key) {
        var value = get(key);
        return !value.isEmpty() && !value.equals("no");
    }

    public boolean isEmpty() {
        return pairs.length == 0;
    }

    /// A copy of them.
    public Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            all.put(pairs[i], pairs[i + 1]);
        }
        return all;
    }
}
