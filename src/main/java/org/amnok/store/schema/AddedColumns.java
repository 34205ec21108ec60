package org.amnok.store.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Columns that scripts add to tables of earlier scripts. SQLite reads its whole schema again for
/// each column that is added, which is three quarters of what a new project costs; so a new project
/// gets its tables with them, written as SQLite itself would write them down.
final class AddedColumns {
    private static final Pattern ADDED =
            Pattern.compile("ALTER TABLE (\\w+) ADD COLUMN ([^;]+);\n");

    private AddedColumns() {}

    /// The scripts, with each column where its table is created.
    ///
    /// @param scripts in their order; tables have a line of its own for the last parenthesis, and
    ///   no constraints after their columns where columns are added
    static List<String> joined(List<String> scripts) {
        var added = new LinkedHashMap<String, String>();
        scripts.stream()
                .flatMap(script -> ADDED.matcher(script).results())
                .forEach(each -> added.merge(each.group(1), ", " + each.group(2), String::concat));
        return scripts.stream().map(script -> joined(script, added)).toList();
    }

    private static String joined(String script, Map<String, String> added) {
        var text = new StringBuilder(ADDED.matcher(script).replaceAll(""));
        added.forEach(
                (table, columns) -> {
                    var start = text.indexOf("CREATE TABLE " + table + " (\n");
                    if (start >= 0) {
                        text.insert(text.indexOf("\n)", start) + 1, columns);
                    }
                });
        return text.toString();
    }
}
