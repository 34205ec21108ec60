package org.amnok.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedFileTest {
    private static final KeyCost CHEAP = new KeyCost(8, 1);

    @TempDir Path folder;
    private Path file;
    private String words = "";

    @BeforeEach
    void name() {
        file = folder.resolve("river.amnok");
    }

    @Test
    void the_database_kept_last_is_read_back() {
        var kept = made(Images.of(1, 20), Images.of(2, 20));
        assertThat(opened().image()).isEqualTo(kept);
    }

    @Test
    void an_edit_writes_only_the_pages_that_it_changed() throws IOException {
        made(Images.of(1, 20));
        try (var sealed = writing()) {
            var before = Files.size(file);
            var edited = sealed.image().clone();
            edited[7 * Images.PAGE + 3]++;
            keepPages(sealed, sealed.image(), edited);
            assertThat(Files.size(file) - before).isLessThan(2 * Images.PAGE);
        }
    }

    @Test
    void a_database_that_grew_and_one_that_shrank_are_read_back() {
        made(Images.of(1, 20), Images.of(1, 23), Images.of(1, 5));
        assertThat(opened().image()).isEqualTo(Images.of(1, 5));
    }

    @Test
    void the_recovery_words_open_it_in_capitals_and_with_spaces_too() {
        var kept = made(Images.of(1, 3));
        var typed = words.toUpperCase(Locale.ROOT).replace('-', ' ');
        try (var key = SealKey.of(file, phrase(typed));
                var sealed = SealedFile.open(file, key, false)) {
            assertThat(sealed.image()).isEqualTo(kept);
        }
    }

    @Test
    void recovery_words_with_one_wrong_letter_do_not_open_it() {
        made(Images.of(1, 3));
        var last = words.charAt(words.length() - 1);
        var wrong = words.substring(0, words.length() - 1) + (last == 'b' ? 'd' : 'b');
        assertThatThrownBy(() -> SealKey.of(file, phrase(wrong)))
                .isInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void a_wrong_passphrase_is_said_to_be_one() {
        made(Images.of(1, 3));
        assertThatThrownBy(() -> SealKey.of(file, phrase("tumen")))
                .isInstanceOf(WrongPassphraseException.class)
                .hasMessageContaining("river.amnok does not open with this passphrase");
    }

    @Test
    void a_wrong_passphrase_is_stretched_as_often_as_the_right_one() {
        made(Images.of(1, 3));
        var right = phrase("yalu");
        var wrong = phrase("tumen");
        SealKey.of(file, right).close();
        assertThatThrownBy(() -> SealKey.of(file, wrong));
        assertThat(wrong.stretchings()).isEqualTo(right.stretchings()).isPositive();
    }

    @Test
    void a_guess_of_a_passphrase_of_a_persons_file_costs_64_MiB_and_one_pass() {
        assertThat(KeyCost.USUAL).isEqualTo(new KeyCost(64 * 1024, 1));
    }

    @Test
    void a_passphrase_in_hangul_letters_is_the_same_as_one_in_syllables() {
        try (var made = SealedFile.make(file, phrase("\uac15"), CHEAP).file()) {
            made.keep(Images.of(1, 1));
        }
        assertThat(opened(phrase("\u1100\u1161\u11bc")).image()).isEqualTo(Images.of(1, 1));
    }

    @Test
    void no_plain_byte_is_in_the_file() throws IOException {
        var canary = "CANARY-of-the-river".getBytes(StandardCharsets.UTF_8);
        var image = Images.of(1, 4);
        System.arraycopy(canary, 0, image, Images.PAGE, canary.length);
        assertThat(Images.legible(Packed.of(image))).contains("CANARY");
        made(image);
        try (var sealed = writing()) {
            sealed.keepPart(canary);
            keepPage(sealed, 1);
        }
        assertThat(Images.legible(Files.readAllBytes(file))).doesNotContain("CANARY");
    }

    @Test
    void a_header_with_any_byte_flipped_is_refused() throws IOException {
        made(Images.of(1, 3));
        var whole = Files.readAllBytes(file);
        for (var at = 0; at < SealHeader.BYTES; at++) {
            flip(whole, at);
            assertThatThrownBy(this::opened, "byte %d", at).isInstanceOf(ProblemException.class);
            flip(whole, at);
        }
    }

    @Test
    void a_flipped_byte_in_a_mark_is_found_and_shows_nothing_else_than_before() throws IOException {
        var kept = made(Images.of(1, 3));
        var whole = Files.readAllBytes(file);
        for (var at = SealHeader.BYTES; at < SealMark.FIRST.end(); at++) {
            flip(whole, at);
            try (var sealed = opened()) {
                assertThat(sealed.image()).isEqualTo(kept);
                assertThat(sealed.problems()).as("byte %d", at).isNotEmpty();
            }
            flip(whole, at);
        }
    }

    @Test
    void five_hundred_flipped_bytes_of_seed_21_are_all_found() throws IOException {
        made(Images.of(1, 40), Images.of(2, 40));
        try (var sealed = writing()) {
            var part = sealed.keepPart(Images.of(9, 30));
            sealed.keep(Images.of(3, 40));
            finish(sealed, Images.of(3, 40), Set.of(part));
        }
        var whole = Files.readAllBytes(file);
        var random = new Random(21);
        for (var i = 0; i < 500; i++) {
            var at = random.nextInt(whole.length);
            flip(whole, at);
            assertThat(isFound()).as("byte %d", at).isTrue();
            flip(whole, at);
        }
    }

    private boolean isFound() {
        try (var sealed = opened()) {
            return !sealed.problems().isEmpty();
        } catch (ProblemException told) {
            return true;
        }
    }

    @Test
    void a_closed_file_that_is_cut_anywhere_is_refused() throws IOException {
        made(Images.of(1, 10), Images.of(2, 10));
        var whole = Files.readAllBytes(file);
        for (var length = 0; length < whole.length; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(this::opened, "length %d", length)
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void a_closed_file_with_something_behind_its_end_is_refused() throws IOException {
        made(Images.of(1, 3));
        Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);
        assertThatThrownBy(this::opened).isInstanceOf(ProblemException.class);
    }

    @Test
    void the_records_of_an_older_state_of_the_file_do_not_pass_for_newer_ones() throws IOException {
        made(Images.of(1, 10));
        try (var sealed = writing()) {
            keepPage(sealed, 1);
        }
        var older = Files.readAllBytes(file);
        try (var sealed = writing()) {
            keepPage(sealed, 2);
            keepPage(sealed, 3);
        }
        var newer = Files.readAllBytes(file);
        // The same place, length and number, sealed at another time: the pages record before last.
        var record = older.length;
        System.arraycopy(
                newer,
                record,
                newer,
                (record + newer.length) / 2,
                newer.length - (record + newer.length) / 2);
        Files.write(file, newer);
        assertThat(isFoundOrOlder()).isTrue();
    }

    private boolean isFoundOrOlder() {
        try (var sealed = opened()) {
            return sealed.lost().isPresent();
        } catch (ProblemException told) {
            return true;
        }
    }

    @Test
    void what_was_kept_is_there_when_the_process_ends_before_the_file_is_closed() {
        made(Images.of(1, 10));
        var edited = Images.of(1, 10);
        edited[5]++;
        keepPages(writing(), Images.of(1, 10), edited); // and nobody closes it
        assertThat(opened().image()).isEqualTo(edited);
        assertThat(opened().lost()).isEmpty();
    }

    @Test
    void half_an_edit_at_the_end_is_left_out_and_said() throws IOException {
        made(Images.of(1, 10));
        var sealed = writing();
        var first = Images.edited(sealed.image(), 1);
        keepPages(sealed, sealed.image(), first);
        var kept = Files.size(file);
        keepPages(sealed, first, Images.edited(first, 2));
        try (var cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
            cut.truncate((kept + Files.size(file)) / 2);
        }
        assertThat(opened().image()).isEqualTo(first);
        assertThat(opened().lost()).isPresent();
    }

    @Test
    void an_unclosed_file_that_lost_more_than_its_last_edit_is_refused() throws IOException {
        made(Images.of(1, 10));
        var sealed = writing();
        var before = Files.size(file);
        keepPage(sealed, 1);
        keepPage(sealed, 2);
        keepPage(sealed, 3);
        try (var cut = FileChannel.open(file, StandardOpenOption.WRITE)) {
            cut.truncate(before);
        }
        assertThatThrownBy(this::opened)
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cut short");
    }

    @Test
    void parts_of_originals_are_read_alone_and_survive_compaction() {
        made(Images.of(1, 10));
        UUID part;
        UUID gone;
        try (var sealed = writing()) {
            part = sealed.keepPart(Images.of(7, 200));
            gone = sealed.keepPart(Images.of(8, 200));
            sealed.keep(Images.of(2, 10));
            finish(sealed, Images.of(2, 10), Set.of(part));
            assertThat(gone).isNotEqualTo(part);
        }
        try (var sealed = opened()) {
            assertThatThrownBy(() -> sealed.part(gone)).isInstanceOf(ProblemException.class);
            assertThat(sealed.part(part)).isEqualTo(Images.of(7, 200));
        }
    }

    @Test
    void nothing_of_what_was_edited_away_is_left_when_it_is_closed() throws IOException {
        var before = Images.of(1, 10);
        made(before, Images.edited(before, 4));
        var edited = Files.size(file);
        Files.delete(file);
        made(Images.edited(before, 4));
        assertThat(edited).isEqualTo(Files.size(file));
    }

    @Test
    void of_a_large_file_what_was_edited_away_goes_once_a_quarter_is_left_over() {
        var rest = new byte[70 << 20];
        new Random(4).nextBytes(rest);
        made(Images.of(1, 10));
        try (var sealed = writing()) {
            var live = Set.of(sealed.keepPart(rest));
            keepPage(sealed, 1);
            assertThat(sealed.isMostlyLeftOver(live)).as("little").isFalse();
            sealed.keep(Arrays.copyOf(rest, 18 << 20));
            sealed.keep(Images.of(2, 10));
            assertThat(sealed.isMostlyLeftOver(live)).as("a quarter").isTrue();
        }
    }

    @Test
    void compaction_leaves_no_other_file() throws IOException {
        made(Images.of(1, 10), Images.of(2, 10), Images.of(3, 10), Images.of(4, 10));
        try (var names = Files.list(folder)) {
            assertThat(names).containsExactly(file);
        }
    }

    @Test
    void a_file_of_another_generation_has_other_keys() throws IOException {
        made(Images.of(1, 10));
        var header = Arrays.copyOf(Files.readAllBytes(file), SealHeader.BYTES);
        try (var sealed = writing()) {
            sealed.keep(Images.of(2, 10));
            sealed.keep(Images.of(3, 10));
            finish(sealed, Images.of(3, 10), Set.of());
        }
        var newer = Files.readAllBytes(file);
        System.arraycopy(header, 0, newer, 0, header.length);
        Files.write(file, newer);
        assertThatThrownBy(this::opened).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_file_that_is_there_is_not_replaced() throws IOException {
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> SealedFile.make(file, phrase("yalu"), CHEAP))
                .hasMessageStartingWith("river.amnok exists already");
        assertThat(file).hasContent("mine");
    }

    private byte[] made(byte[]... states) {
        var made = SealedFile.make(file, phrase("yalu"), CHEAP);
        words = made.words();
        try (var sealed = made.file()) {
            sealed.keep(states[0]);
            for (var i = 1; i < states.length; i++) {
                keepPages(sealed, states[i - 1], states[i]);
            }
            finish(sealed, states[states.length - 1], Set.of());
        }
        return states[states.length - 1];
    }

    private static void finish(SealedFile sealed, byte[] now, Set<UUID> live) {
        if (sealed.isMostlyLeftOver(live)) {
            sealed.compact(now, live);
        } else {
            sealed.finish();
        }
    }

    /// An edit of the image that was opened.
    private static void keepPage(SealedFile sealed, int page) {
        keepPages(sealed, sealed.image(), Images.edited(sealed.image(), page));
    }

    private static void keepPages(SealedFile sealed, byte[] before, byte[] after) {
        sealed.keep(Images.changes(before, after));
    }

    private SealedFile opened() {
        return opened(phrase("yalu"));
    }

    private SealedFile opened(Passphrase passphrase) {
        return SealedFile.open(file, SealKey.of(file, passphrase), false);
    }

    private SealedFile writing() {
        return SealedFile.open(file, SealKey.of(file, phrase("yalu")), true);
    }

    private static Passphrase phrase(String text) {
        return new Passphrase(text.toCharArray());
    }

    private void flip(byte[] whole, int at) throws IOException {
        whole[at] ^= 0x20;
        Files.write(file, whole);
    }
}
