package org.amnok.store.share;

import static org.amnok.store.share.ShownToReaders.WITHOUT_EVIDENCE;
import static org.amnok.store.share.ShownToReaders.WITH_EVIDENCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.amnok.domain.log.Known;
import org.amnok.domain.log.OperationId;
import org.amnok.store.chain.ChainRows;
import org.amnok.store.chain.HistoryHash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShownToReadersTest {
    private static final String UUID = "11111111-2222-3333-4444-555555555555";
    private static final String SALT = "00112233445566778899aabbccddeeff";

    private static List<@Nullable String> entry(
            String kind, String layer, @Nullable String before, @Nullable String after) {
        return Arrays.asList(
                "2026-01-01T00:00:00Z", "Kim", "done", "edit", kind, layer, UUID, before, after);
    }

    @SuppressWarnings("NullAway") // of the type of a list in a class file
    private static LoggedOperation operation(List<@Nullable String> fields) {
        var told = new LoggedOperation.Told(SALT, fields);
        var contents =
                HistoryHash.hex(
                        new HistoryHash()
                                .contents(
                                        java.util.HexFormat.of().parseHex(SALT),
                                        ChainRows.utf8(fields.toArray(String[]::new))));
        return new LoggedOperation(
                new OperationId("0123456789abcdef", 1),
                "0".repeat(64),
                7,
                Known.NOTHING,
                contents,
                told,
                null);
    }

    @Test
    void internal_notes_go_from_both_versions_of_a_sighting() {
        var shown =
                WITH_EVIDENCE
                        .of(
                                entry(
                                        "change",
                                        "sighting",
                                        "{\"title\":\"Lot\",\"internal_note\":\"from K7\"}",
                                        "{\"title\":\"Ford\",\"report_basis\":\"K7 rang\"}"))
                        .orElseThrow();
        assertThat(shown.subList(7, 9))
                .containsExactly("{\"title\":\"Lot\"}", "{\"title\":\"Ford\"}");
    }

    @Test
    void what_has_nothing_to_hide_stays_as_it_is() {
        var fields = entry("add", "sighting", null, "{\"title\" : \"Lot\"}");
        assertThat(WITH_EVIDENCE.of(fields)).contains(fields);
    }

    /// A note may stand once for all rows, as that of another column, or in the rows.
    @Test
    void internal_notes_of_an_import_go_wherever_they_stand() {
        for (var batch :
                List.of(
                        "{\"same\":{\"internal_note\":\"K7\"},\"like\":{},\"columns\":[\"uuid\"],"
                                + "\"rows\":[[\"a\"],[\"b\"]]}",
                        "{\"same\":{},\"like\":{\"internal_note\":\"code\"},"
                                + "\"columns\":[\"uuid\",\"code\"],\"rows\":[[\"a\",\"c\"]]}",
                        "{\"same\":{},\"like\":{},\"columns\":[\"uuid\",\"internal_note\"],"
                                + "\"rows\":[[\"a\",\"K7\"],[\"b\",null]]}")) {
            var shown = WITH_EVIDENCE.of(entry("import", "sighting", null, batch)).orElseThrow();
            var says = new ToldChanges(shown);
            assertThat(says.field(8)).as(batch).doesNotContain("internal_note", "K7");
            assertThat(says.batch())
                    .hasSameSizeAs(
                            new ToldChanges(entry("import", "sighting", null, batch)).batch());
        }
    }

    @Test
    void of_sources_and_of_what_nobody_named_nothing_is_shown() {
        for (var layer : List.of("source", "sighting_source", "amnok_policy", "made_up")) {
            assertThat(WITH_EVIDENCE.of(entry("add", layer, null, "{}"))).as(layer).isEmpty();
        }
    }

    @Test
    void evidence_is_shown_without_who_gave_it_or_not_at_all() {
        var fields =
                entry(
                        "add",
                        "evidence",
                        null,
                        "{\"file_name\":\"a.jpg\",\"origin\":\"K7\",\"acquired_by\":\"Kim\"}");
        assertThat(WITH_EVIDENCE.of(fields).orElseThrow().get(8))
                .isEqualTo("{\"file_name\":\"a.jpg\"}");
        assertThat(WITHOUT_EVIDENCE.of(fields)).isEmpty();
    }

    @Test
    void of_a_removal_for_good_only_what_is_gone_is_shown() {
        var fields = entry("expunge", "", "K7", "{\"why\":\"K7 asked\",\"gone\":\"abc\"}");
        var shown = WITH_EVIDENCE.of(fields).orElseThrow();
        assertThat(shown.toString()).doesNotContain("K7");
        assertThat(new ToldChanges(shown).gone()).containsExactly("abc");
    }

    @Test
    void a_line_with_something_hidden_is_read_again_and_held_against_all_of_it()
            throws IOException {
        var whole = operation(entry("add", "sighting", null, "{\"internal_note\":\"K7\"}"));
        var line = ServerLine.of(whole, WITH_EVIDENCE);
        var read = ServerLine.read(whole.id(), whole.before(), line);
        assertThat(line).doesNotContain("K7", SALT);
        assertThat(read.shown()).isEqualTo(WITH_EVIDENCE);
        assertThat(read.operation().hash()).isEqualTo(whole.hash());
        assertThat(read.isOf(whole, line)).isTrue();
        assertThat(read.isOf(whole, line.replace("Kim", "Foe"))).isFalse();
    }

    @Test
    void a_line_of_a_source_keeps_its_place_in_the_chain_alone() throws IOException {
        var whole = operation(entry("add", "source", null, "{\"code\":\"K7\"}"));
        var line = ServerLine.of(whole, WITH_EVIDENCE);
        var read = ServerLine.read(whole.id(), whole.before(), line);
        assertThat(read.operation().isPart()).isTrue();
        assertThat(read.operation().operation().changes()).isEmpty();
        assertThat(read.operation().hash()).isEqualTo(whole.hash());
    }

    @Test
    void an_operation_whose_contents_are_gone_hides_nothing() {
        var gone = operation(Collections.nCopies(9, ""));
        gone =
                new LoggedOperation(
                        gone.id(), gone.before(), 7, Known.NOTHING, gone.contents(), null, null);
        assertThat(ServerLine.of(gone, WITH_EVIDENCE)).isEqualTo(BundleText.line(gone));
    }
}
