package org.amnok.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sha256;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People open a sealed file with keys of their own.
class SealedPeopleTest {
    private static final KeyCost CHEAP = new KeyCost(8, 1);
    private static final int SLOTS_AT = 48;
    private static final byte[] KIM = Sealing.random(32);
    private static final byte[] LEE = Sealing.random(32);
    private static final byte[] STRANGER = Sealing.random(32);

    @TempDir Path folder;
    private Path file;
    private String words = "";
    private byte[] part = {};
    private UUID kept = new UUID(0, 0);

    @BeforeEach
    void make() {
        file = folder.resolve("river.amnok");
        part = Images.of(7, 200);
        var made = SealedFile.make(file, phrase("yalu"), CHEAP);
        words = made.words();
        try (var sealed = made.file()) {
            kept = sealed.keepPart(part);
            sealed.keep(Images.of(1, 3));
            sealed.finish();
        }
    }

    @Test
    void a_person_who_was_let_opens_it_and_so_do_passphrase_and_words_as_before() {
        let(person(KIM), person(LEE));
        for (var opener : List.of(secret(KIM), secret(LEE), phrase("yalu"), phrase(words))) {
            assertOpens(opener);
        }
    }

    private void assertOpens(Opener opener) {
        try (var key = SealKey.of(file, opener);
                var sealed = SealedFile.open(file, key, false)) {
            assertThat(sealed.image()).isEqualTo(Images.of(1, 3));
            assertThat(sealed.problems()).isEmpty();
            assertThat(sealed.part(kept)).isEqualTo(part);
        }
    }

    @Test
    void who_was_let_is_named_to_those_who_can_open_it_alone() throws IOException {
        let(person(KIM), person(LEE));
        try (var key = SealKey.of(file, secret(LEE))) {
            assertThat(key.people(file)).containsExactly(person(KIM), person(LEE));
        }
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(text).doesNotContain(new String(person(KIM).key(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_key_of_somebody_else_does_not_open_it_and_is_tried_as_often_as_the_right_one() {
        let(person(KIM), person(LEE));
        var right = secret(KIM);
        var wrong = secret(STRANGER);
        SealKey.of(file, right).close();
        assertThatThrownBy(() -> SealKey.of(file, wrong))
                .isInstanceOf(WrongPassphraseException.class)
                .hasMessageContaining("river.amnok does not open with this key");
        assertThat(wrong.trials()).isEqualTo(right.trials()).isEqualTo(2);
    }

    @Test
    void people_stay_when_the_file_is_compacted() {
        let(person(KIM));
        try (var key = SealKey.of(file, phrase("yalu"));
                var sealed = SealedFile.open(file, key, true)) {
            sealed.compact(Images.of(1, 3), Set.of(kept));
        }
        assertOpens(secret(KIM));
    }

    @Test
    void no_byte_of_the_slots_can_be_changed_not_even_with_the_checksum_made_anew()
            throws IOException {
        let(person(KIM));
        var whole = Files.readAllBytes(file);
        for (var at = SLOTS_AT; at < SLOTS_AT + 3 * KeySlot.BYTES; at++) {
            var changed = whole.clone();
            changed[at] ^= 0x20;
            var sum = new Sha256().add(Arrays.copyOf(changed, 4064)).bytes();
            System.arraycopy(sum, 0, changed, 4064, sum.length);
            Files.write(file, changed);
            assertThatThrownBy(() -> SealKey.of(file, secret(KIM)), "byte %d", at)
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void a_header_that_is_cut_or_has_a_byte_flipped_is_refused_with_a_key_too() throws IOException {
        let(person(KIM));
        var whole = Files.readAllBytes(file);
        for (var at = 0; at < SealHeader.BYTES; at += 7) {
            whole[at] ^= 0x20;
            Files.write(file, whole);
            assertThatThrownBy(() -> SealKey.of(file, secret(KIM)), "byte %d", at)
                    .isInstanceOf(ProblemException.class);
            whole[at] ^= 0x20;
            Files.write(file, Arrays.copyOf(whole, at));
            assertThatThrownBy(() -> SealKey.of(file, secret(KIM)), "length %d", at)
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    void who_was_removed_opens_it_no_more_nor_does_a_key_of_the_file_from_before() {
        let(person(KIM), person(LEE));
        try (var before = SealKey.of(file, secret(LEE))) {
            var newWords = reseal("yalu", person(KIM));
            assertThatThrownBy(() -> SealKey.of(file, secret(LEE)))
                    .isInstanceOf(WrongPassphraseException.class);
            assertThatThrownBy(() -> SealedFile.open(file, before, false))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> SealKey.of(file, phrase(words)))
                    .isInstanceOf(WrongPassphraseException.class);
            List.of(secret(KIM), phrase("yalu"), phrase(newWords)).forEach(this::assertOpens);
        }
    }

    @Test
    void sealing_anew_that_is_cancelled_leaves_the_file_as_it_was() throws IOException {
        let(person(KIM));
        var before = Files.readAllBytes(file);
        var told = new ArrayList<Long>();
        Progress untilItIsRead = new Cancelling(told, 1);
        assertThatThrownBy(() -> reseal("yalu", untilItIsRead))
                .isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(0L);
        assertThat(file).hasBinaryContent(before);
        try (var names = Files.list(folder)) {
            assertThat(names).containsExactly(file);
        }
    }

    /// Ends the work once it was told so often how far it is.
    private record Cancelling(List<Long> told, int most) implements Progress {
        @Override
        public void at(long done, long all, String what) {
            told.add(done);
        }

        @Override
        public boolean isCancelled() {
            return told.size() >= most;
        }
    }

    @Test
    void the_words_of_the_recovery_key_are_not_taken_for_the_passphrase() {
        SealKey.requirePassphrase(file, phrase("yalu"));
        for (var other : List.of(words, "tumen")) {
            assertThatThrownBy(() -> SealKey.requirePassphrase(file, phrase(other)))
                    .isInstanceOf(WrongPassphraseException.class)
                    .hasMessageContaining("not the passphrase");
        }
    }

    @Test
    void another_passphrase_opens_it_and_the_one_before_does_not() {
        reseal("tumen");
        assertOpens(phrase("tumen"));
        assertThatThrownBy(() -> SealKey.of(file, phrase("yalu")))
                .isInstanceOf(WrongPassphraseException.class);
    }

    @Test
    void too_many_people_are_refused_and_the_file_is_as_it_was() throws IOException {
        var before = Files.readAllBytes(file);
        var many = Collections.nCopies(15, person(KIM)).toArray(SlotPerson[]::new);
        assertThatThrownBy(() -> let(many))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("at most 14 people");
        assertThat(file).hasBinaryContent(before);
        try (var names = Files.list(folder)) {
            assertThat(names).containsExactly(file);
        }
    }

    @Test
    void a_key_that_is_no_point_of_the_curve_is_nobody() {
        var zero = SlotPerson.of(new byte[32]);
        assertThatThrownBy(() -> let(zero))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is nobody's");
    }

    /// Made by the version before there were slots for people; its passphrase is "yalu".
    @Test
    void a_file_from_before_there_were_people_opens_and_people_can_be_let_in() throws IOException {
        try (var in = getClass().getResourceAsStream("sealed-for-nobody.amnok")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        let(person(KIM));
        try (var key = SealKey.of(file, secret(KIM));
                var sealed = SealedFile.open(file, key, false)) {
            assertThat(sealed.image()).isEqualTo(Images.of(1, 3));
        }
        assertThatThrownBy(() -> SealKey.of(file, secret(LEE)))
                .isInstanceOf(WrongPassphraseException.class);
    }

    private void let(SlotPerson... more) {
        try (var key = SealKey.of(file, phrase("yalu"));
                var sealed = SealedFile.open(file, key, false)) {
            sealed.let(List.of(more), Progress.NONE);
        }
    }

    private String reseal(String passphrase, SlotPerson... people) {
        return reseal(passphrase, Progress.NONE, people);
    }

    private String reseal(String passphrase, Progress watch, SlotPerson... people) {
        try (var key = SealKey.of(file, phrase("yalu"));
                var sealed = SealedFile.open(file, key, false)) {
            return sealed.reseal(phrase(passphrase), CHEAP, List.of(people), watch);
        }
    }

    private static SlotPerson person(byte[] secret) {
        return SlotPerson.of(
                new X25519PrivateKeyParameters(secret).generatePublicKey().getEncoded());
    }

    private static PersonSecret secret(byte[] secret) {
        return new PersonSecret(secret.clone());
    }

    private static Passphrase phrase(String text) {
        return new Passphrase(text.toCharArray());
    }
}
