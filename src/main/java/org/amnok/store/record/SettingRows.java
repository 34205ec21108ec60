package org.amnok.store.record;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amnok.store.sqlite.Column;
import org.amnok.store.sqlite.Statements;

/// The table `amnok_setting`: what is kept with a project that other programs ignore.
public record SettingRows(Statements statements) {
    private static final String SAVE =
            "INSERT INTO amnok_setting VALUES (?1, ?2)"
                    + " ON CONFLICT (name) DO UPDATE SET value = ?2";
    private static final String CLEAR = "DELETE FROM amnok_setting WHERE value = ''";
    private static final String ALL =
            "SELECT name, substr(value,1," + Column.LONGEST_TEXT + ") FROM amnok_setting";

    /// Values by name.
    public Map<String, String> all() throws SQLException {
        var settings = new LinkedHashMap<String, String>();
        statements.each(
                ALL,
                rows -> {
                    var value = rows.getString(2);
                    settings.put(rows.getString(1), value == null ? "" : value);
                });
        return settings;
    }

    /// Keeps some; an empty value takes its setting away.
    public void put(Map<String, String> settings) throws SQLException {
        for (var setting : settings.entrySet()) {
            statements.update(SAVE, setting.getKey(), setting.getValue());
        }
        statements.update(CLEAR);
    }
}
