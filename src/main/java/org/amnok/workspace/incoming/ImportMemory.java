package org.amnok.workspace.incoming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.Coded;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Secret;
import org.amnok.domain.Sha256;
import org.amnok.exchange.cell.ValueOrders;
import org.amnok.exchange.reading.SavedMapping;
import org.amnok.exchange.table.ColumnMapping;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.RejectedRows;
import org.amnok.exchange.table.Whose;
import org.amnok.exchange.text.TextChoice;
import org.amnok.exchange.text.TextTable;
import org.amnok.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What a person said of files that were imported into a project: what columns mean, by the names
/// that a table has; how a text is written, by its first line; and whose a file was, by its content
/// under a key of the project. Rows that were rejected are read as those beside them were. Nothing
/// of what is in the rows is kept, but for words that were given a meaning. Kept in the project's
/// settings, which never leave.
final class ImportMemory {
    private static final String COLUMNS = "import.columns.";
    private static final String REJECTED = "import.rejected.";
    private static final String TEXTS = "import.text.";
    private static final String FILES = "import.file.";
    private static final String KEY = "import.key";
    private static final int DIGITS = 32;

    /// More are not remembered: a project is no archive of tables.
    private static final int MOST = 500;

    /// Of a first line.
    private static final int MOST_LINE_BYTES = 1 << 14;

    /// Larger files are not known again by their content.
    private static final long MOST_BYTES = 200_000_000;

    private final Workspace workspace;
    private final Path file;
    private final Map<String, String> settings;
    private final @Nullable Whose whose;

    /// Reads the file when the project remembers any: not for the FX thread.
    ImportMemory(Workspace workspace, Path file) {
        this.workspace = workspace;
        this.file = file;
        settings = workspace.settings();
        whose =
                settings.keySet().stream().anyMatch(name -> name.startsWith(FILES))
                        ? fileName(file, settings.getOrDefault(KEY, ""))
                                .map(name -> settings.getOrDefault(name, ""))
                                .flatMap(word -> Coded.find(Whose.values(), word))
                                .orElse(null)
                        : null;
    }

    /// A table as it was read before; else as its columns suggest.
    ColumnMapping on(RecordTable table) {
        var suggested = table.suggested();
        var said = settings.getOrDefault(name(COLUMNS, table), "");
        var kept =
                RejectedRows.isOne(table.columns())
                        ? settings.getOrDefault(name(REJECTED, table), said)
                        : said;
        var known = kept.isEmpty() ? Optional.<ColumnMapping>empty() : mapping(kept, table);
        return known.map(m -> RejectedRows.isOne(table.columns()) ? m : said(m, whose))
                .orElseGet(() -> said(suggested, whose));
    }

    /// Others' rows under the same names may be another's: only the very file, and what was
    /// rejected of one, are whose they were.
    private static ColumnMapping said(ColumnMapping mapping, @Nullable Whose whose) {
        return mapping.with(mapping.choices().with(whose));
    }

    private static Optional<ColumnMapping> mapping(String kept, RecordTable table) {
        try {
            return Optional.of(SavedMapping.ofText(kept).on(table));
        } catch (ProblemException e) {
            return Optional.empty(); // as if it had not been kept
        }
    }

    /// How a table of text is written, as a person said before.
    static TextChoice choice(Map<String, String> settings, Path file) {
        try {
            return textName(file)
                    .map(settings::get)
                    .map(kept -> SavedMapping.ofText(kept).choice())
                    .orElse(TextChoice.FOUND_OUT);
        } catch (ProblemException e) {
            return TextChoice.FOUND_OUT; // as if it had not been kept
        }
    }

    /// Keeps what was said of a file that was imported.
    ///
    /// @param choice how it is written; null for a text that lies in no file
    /// @param rejecting tables of whose rows some were rejected, with the orders of their values
    void keep(
            ImportPlan plan, @Nullable TextChoice choice, Map<RecordTable, ValueOrders> rejecting) {
        var changed = new HashMap<String, String>();
        for (var part : plan.parts()) {
            var name = name(COLUMNS, part.table());
            var isSaid = !part.mapping().equals(part.table().suggested());
            if ((isSaid || settings.containsKey(name)) && hasRoom(COLUMNS, name)) {
                changed.put(name, SavedMapping.of(TextChoice.FOUND_OUT, part.mapping()).text());
            }
            var orders = rejecting.get(part.table());
            var rejected = name(REJECTED, part.table());
            if (orders != null && hasRoom(REJECTED, rejected)) {
                changed.put(rejected, SavedMapping.ofRejected(part.mapping().with(orders)).text());
            }
        }
        if (choice != null) {
            keepText(plan, choice, changed);
        }
        keepWhose(plan, changed);
        changed.entrySet().removeIf(e -> e.getValue().equals(settings.get(e.getKey())));
        if (!changed.isEmpty()) {
            workspace.saveSettings(changed).join();
        }
    }

    private void keepText(ImportPlan plan, TextChoice choice, Map<String, String> changed) {
        var nothing = new ColumnMapping(List.of(), Map.of(), ValueOrders.FOUND_OUT);
        if (plan.parts().stream().anyMatch(part -> part.table() instanceof TextTable)) {
            textName(file)
                    .filter(
                            name ->
                                    settings.containsKey(name)
                                            || !choice.equals(TextChoice.FOUND_OUT))
                    .filter(name -> hasRoom(TEXTS, name))
                    .ifPresent(name -> changed.put(name, SavedMapping.of(choice, nothing).text()));
        }
    }

    private void keepWhose(ImportPlan plan, Map<String, String> changed) {
        var said =
                plan.parts().isEmpty() ? null : plan.parts().getFirst().mapping().choices().whose();
        if (said != null) {
            var key = Optional.ofNullable(settings.get(KEY)).orElseGet(() -> Secret.random().hex());
            fileName(file, key)
                    .filter(name -> hasRoom(FILES, name))
                    .ifPresent(
                            name -> {
                                changed.put(KEY, key);
                                changed.put(name, said.code());
                            });
        }
    }

    private boolean hasRoom(String prefix, String name) {
        return settings.containsKey(name)
                || settings.keySet().stream().filter(n -> n.startsWith(prefix)).count() < MOST;
    }

    /// Of the names of its columns in any order, without those that a file of rejected rows adds.
    private static String name(String prefix, RecordTable table) {
        var names =
                RejectedRows.original(table.columns()).stream()
                        .sorted()
                        .collect(Collectors.joining("\u001f"));
        return prefix + hex(new Sha256().add(names.getBytes(StandardCharsets.UTF_8)).bytes());
    }

    /// Of the bytes of its first line: what they mean is what was chosen. Empty for what is no
    /// file.
    private static Optional<String> textName(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var bytes = Files.newInputStream(file)) {
            var start = bytes.readNBytes(MOST_LINE_BYTES);
            var end = 0;
            while (end < start.length && start[end] != '\n' && start[end] != '\r') {
                end++;
            }
            return Optional.of(TEXTS + hex(new Sha256().add(Arrays.copyOf(start, end)).bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Empty for a file that is too large, and without a key.
    private static Optional<String> fileName(Path file, String key) {
        try {
            if (!Secret.isHex(key) || !Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(FILES + hex(Secret.ofHex(key).hash(Sha256.of(file).bytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    }
}
