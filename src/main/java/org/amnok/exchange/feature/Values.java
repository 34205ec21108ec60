package org.amnok.exchange.feature;

import java.util.LinkedHashMap;
import java.util.Map;

/// Names and values of one feature as they are collected, within [Limits].
public final class Values {
    private final Map<String, String> byName = new LinkedHashMap<>();
    private int characters;

    /// Keeps a value; of the same name the last one stays. Blank names and empty values are left
    /// out.
    ///
    /// @throws org.amnok.domain.ProblemException when there is more than anyone would write
    public void put(String name, String value) {
        if (value.length() > Limits.LONGEST_VALUE) {
            throw Limits.tooLong();
        }
        characters += value.length();
        if (characters > Limits.LONGEST_FEATURE) {
            throw Limits.tooLong();
        }
        if (!name.isBlank() && !value.isEmpty() && hasRoom(name)) {
            byName.put(shortened(name), value);
        }
    }

    /// Keeps a value unless the name has one.
    public void putIfAbsent(String name, String value) {
        if (!byName.containsKey(shortened(name))) {
            put(name, value);
        }
    }

    public Map<String, String> byName() {
        return byName;
    }

    /// What fits into no table is skipped; the table reports it.
    private boolean hasRoom(String name) {
        return byName.size() <= Limits.MOST_COLUMNS || byName.containsKey(shortened(name));
    }

    /// As long as a name may be.
    public static String shortened(String name) {
        return name.length() <= Limits.LONGEST_NAME ? name : name.substring(0, Limits.LONGEST_NAME);
    }
}
