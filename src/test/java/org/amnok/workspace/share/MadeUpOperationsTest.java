package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import org.amnok.domain.Progress;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.OperationId;
import org.amnok.domain.project.Edit;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.HistoryHash;
import org.amnok.store.share.BundleText;
import org.amnok.store.share.LoggedOperation;
import org.amnok.workspace.LotOfTwo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Operations with sound hashes that say what no program wrote: whoever gets at the folder can make
/// them, where nobody signs.
class MadeUpOperationsTest extends LotOfTwo {
    private static final int OPERATIONS = 80;
    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final List<String> TEXTS =
            List.of(
                    "",
                    "\0",
                    "null",
                    "[]",
                    "{",
                    "{}",
                    "[{}]",
                    "{\"a\":{\"a\":{\"a\":[]}}}",
                    "1e999",
                    "-1",
                    "9223372036854775808",
                    "sighting'; DROP TABLE sighting; --",
                    "../../x",
                    "\ud83d\ude97\u202e",
                    "2025-13-40",
                    "0000-00-00T00:00:00Z",
                    "[[]]",
                    "\"x\"",
                    "NaN");
    private static final List<String> LAYERS =
            List.of(
                    "sighting",
                    "site",
                    "source",
                    "evidence",
                    "camera",
                    "look",
                    "picture_note",
                    "sighting_source",
                    "sighting_rests_on",
                    "sighting_same_as",
                    "sighting_not_same",
                    "amnok_history",
                    "amnok_meta",
                    "sqlite_master",
                    "SIGHTING");
    private static final List<String> KINDS =
            List.of(
                    "add",
                    "change",
                    "delete",
                    "import",
                    "import-undone",
                    "import-redone",
                    "expunge",
                    "removal",
                    "release",
                    "merge",
                    "records",
                    "x");
    private static final List<String> VALUES =
            List.of(
                    "null",
                    "1",
                    "-1",
                    "1e308",
                    "true",
                    "\"\"",
                    "\"x\"",
                    "\"A\"",
                    "\"9\"",
                    "[]",
                    "{}",
                    "\"POINT(0 0)\"",
                    "\"00000000-0000-0000-0000-000000000000\"",
                    "181.5",
                    "\"../x\"",
                    "\"2025-11-13\"",
                    "\"9999999999-01-01\"",
                    "\"2025-11-13/2024\"",
                    "4",
                    "\"0\\u0000\"");

    private Path stick;
    private List<@Nullable String> model = List.of();

    @BeforeEach
    void create() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
        projects.edit("kim", "Kim", new Edit.Add(FORD));
        projects.copy("kim", "park");
        try (var here = projects.open("kim")) {
            here.sharing()
                    .with(
                            shared -> {
                                shared.each(
                                        shared.device(),
                                        1,
                                        Long.MAX_VALUE,
                                        one ->
                                                model =
                                                        one.told() == null
                                                                ? model
                                                                : one.told().fields());
                                return shared;
                            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void they_never_stop_sharing_nor_break_a_project_seed(int seed) throws IOException {
        assertThat(model).hasSize(9);
        write(madeUp(new Random(seed)));
        share("park");
        assertSound("park");
        assertThat(share("kim").received().operations()).isPositive();
        assertSound("kim");
        retitle("park", "Goes on");
        share("park");
        share("kim");
        assertThat(contents("kim")).isEqualTo(contents("park"));
    }

    private ShareReport share(String name) {
        try (var here = projects.open(name)) {
            return new FolderSharing(stick, List.of(), null).joining().share(here, Progress.NONE);
        }
    }

    private List<LoggedOperation> madeUp(Random chance) {
        var device = "%016x".formatted(chance.nextLong());
        var run = new ArrayList<LoggedOperation>();
        var before = HistoryHash.hex(HistoryHash.start());
        for (int number = 1; number <= OPERATIONS; number++) {
            var cells = fields(chance).toArray(String[]::new);
            var salt = HexFormat.of().parseHex(SALT);
            var contents = HistoryHash.hex(new HistoryHash().contents(salt, ChainRows.utf8(cells)));
            var id = new OperationId(device, number);
            var told = new LoggedOperation.Told(SALT, Arrays.asList(cells));
            var one = new LoggedOperation(id, before, number, Known.NOTHING, contents, told, null);
            run.add(one);
            before = one.hash();
        }
        return run;
    }

    private List<@Nullable String> fields(Random chance) {
        var fields = new ArrayList<@Nullable String>(model);
        if (chance.nextInt(3) > 0) {
            fields.set(5, any(LAYERS, chance));
        }
        if (chance.nextBoolean()) {
            fields.set(4, any(KINDS, chance));
        }
        fields.set(6, chance.nextInt(3) == 0 ? LOT.uuid().toString() : uuid(chance));
        for (int i = chance.nextInt(4); i > 0; i--) {
            var field = 7 + chance.nextInt(2);
            var json = fields.get(8) == null ? "{}" : String.valueOf(fields.get(8));
            fields.set(field, changed(json, chance));
        }
        if (chance.nextInt(4) == 0) {
            fields.set(chance.nextInt(9), any(TEXTS, chance));
        }
        if (chance.nextInt(8) == 0) {
            fields.set(8, null);
        }
        return fields;
    }

    private static String changed(String json, Random chance) {
        var pairs = json.split("(?<=[,{])(?=\")");
        var at = chance.nextInt(pairs.length);
        pairs[at] = pairs[at].replaceFirst(":.*?(?=[,}]|$)", ":" + quoted(any(VALUES, chance)));
        return String.join("", pairs);
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }

    private static String uuid(Random chance) {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    private static String any(List<String> some, Random chance) {
        return some.get(chance.nextInt(some.size()));
    }

    private void write(List<LoggedOperation> run) throws IOException {
        var id = run.getFirst().id();
        var name = new BundleName(id.device(), id.number(), run.getLast().id().number(), "", false);
        try (var out = Files.newOutputStream(stick.resolve(name.text()))) {
            BundleText.write(run, out);
        }
    }
}
