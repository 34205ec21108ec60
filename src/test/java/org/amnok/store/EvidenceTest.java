package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.ImageDimensions;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.Sighting;
import org.amnok.index.Surroundings;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.record.Originals;
import org.amnok.store.record.Originals.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Originals and what is known of them, in the project file.
class EvidenceTest extends StoreSpecification {
    private static final Sighting LOT = Sightings.titled("Lot");
    private static final byte[] BYTES = bytes(5000, 1);
    private static final Original PHOTO =
            original("IMG_0001.JPG", BYTES, new ImageDimensions(4000, 3000, 6));
    private static final Evidence EVIDENCE =
            Evidence.of(new UUID(1, 2), LOT.uuid(), PHOTO, Sightings.NOON, "Kim")
                    .from("Kim", "a traveller", "https://example.org/1")
                    .noted("taken through glass");
    private static final PictureNote NOTE =
            new PictureNote(new UUID(3, 4), EVIDENCE.uuid(), 0.25, 0.5, 0.1, 0.2, "white cars");

    @BeforeEach
    void create() {
        ProjectStore.create(file, List.of()).close();
        perform(new Edit.Add(LOT));
    }

    @Test
    void evidence_and_its_notes_are_read_as_they_were_written() {
        take(EVIDENCE, BYTES);
        perform(new Edit.Set(null, NOTE, "add note"));
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            var contents = store.read();
            assertEquals(List.of(EVIDENCE), contents.evidenceOf(LOT.uuid()));
            assertEquals(List.of(NOTE), contents.notesOn(EVIDENCE.uuid()));
        }
    }

    @Test
    void the_index_knows_of_which_kind_evidence_is_also_when_that_changes() {
        take(EVIDENCE, BYTES);
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var index = store.index(Surroundings.NONE);
            var film = new Edit.Set(EVIDENCE, EVIDENCE.ofKind(EvidenceKind.VIDEO), "change kind");
            assertEquals(Set.of("yes", "photo"), index.values(0, Facet.EVIDENCE));
            while (store.keepIndex()) {}
            store.perform(film);
            assertEquals(
                    Set.of("yes", "video"),
                    store.indexAfter(index, film, Surroundings.NONE).values(0, Facet.EVIDENCE));
            assertEquals(
                    Set.of("yes", "video"),
                    store.index(Surroundings.NONE).values(0, Facet.EVIDENCE));
        }
    }

    @Test
    void an_original_comes_back_byte_for_byte() throws Exception {
        take(EVIDENCE, BYTES);
        assertArrayEquals(BYTES, read(PHOTO));
    }

    @Test
    void an_original_of_several_parts_can_be_read_from_any_place() throws Exception {
        var bytes = bytes(2 * ProjectOriginals.PART_BYTES + 77, 2);
        var film = original("film.mp4", bytes, null);
        take(Evidence.of(new UUID(5, 5), LOT.uuid(), film, Sightings.NOON, ""), bytes);
        assertEquals("3", Outside.value(file, "SELECT count(*) FROM evidence_media"));
        var at = ProjectOriginals.PART_BYTES - 10;
        try (var channel = new Originals(file).open(film)) {
            var some = ByteBuffer.allocate(20);
            channel.position(at);
            while (some.hasRemaining() && channel.read(some) >= 0) {
                // across the border of two parts
            }
            assertArrayEquals(Arrays.copyOfRange(bytes, at, at + 20), some.array());
        }
        assertEquals(Condition.SOUND, new Originals(file).condition(film, () -> false));
    }

    @Test
    void the_same_original_of_two_sightings_is_kept_once() throws Exception {
        var other = Sightings.titled("Yard");
        perform(new Edit.Add(other));
        take(EVIDENCE, BYTES);
        take(Evidence.of(new UUID(5, 5), other.uuid(), PHOTO, Sightings.NOON, ""), BYTES);
        assertEquals("1", Outside.value(file, "SELECT count(*) FROM evidence_media"));
        assertEquals("2", Outside.value(file, "SELECT count(*) FROM sighting_evidence"));
    }

    @Test
    void a_flipped_byte_is_found() throws Exception {
        take(EVIDENCE, BYTES);
        Outside.sql(
                file,
                "UPDATE evidence_media SET data = CAST(substr(data, 1, 2500) || x'00' ||"
                        + " substr(data, 2502) AS BLOB)");
        assertProblem("The original of IMG_0001.JPG was changed");
        assertEquals(Condition.CHANGED, new Originals(file).condition(PHOTO, () -> false));
    }

    @Test
    void a_missing_original_is_found() throws Exception {
        take(EVIDENCE, BYTES);
        Outside.sql(file, "DELETE FROM evidence_media");
        assertProblem("The original of IMG_0001.JPG is missing");
        assertThrows(ProblemException.class, () -> new Originals(file).open(PHOTO));
    }

    @Test
    void evidence_of_no_sighting_is_found() throws Exception {
        take(EVIDENCE, BYTES);
        Outside.sql(file, "DELETE FROM sighting");
        assertProblem("Evidence that belongs to no sighting: 1");
    }

    @Test
    void what_was_removed_is_gone_from_the_file_after_closing() throws Exception {
        take(EVIDENCE, BYTES);
        perform(new Edit.Set(EVIDENCE, null, "remove evidence"));
        assertEquals("0", Outside.value(file, "SELECT count(*) FROM evidence_media"));
    }

    @Test
    void until_the_project_is_closed_removed_evidence_can_come_back() throws Exception {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.originals().keepPart(PHOTO, 0, BYTES);
            var add = new Edit.Set(null, EVIDENCE, "add evidence");
            store.perform(add);
            store.perform(add.inverse());
            store.perform(add);
        }
        assertArrayEquals(BYTES, read(PHOTO));
    }

    @Test
    void an_attempt_that_was_broken_off_is_started_over() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.originals().keepPart(PHOTO, 0, bytes(10, 3));
            assertEquals(false, store.originals().hasWhole(PHOTO));
            store.originals().keepPart(PHOTO, 0, BYTES);
            assertTrue(store.originals().hasWhole(PHOTO));
        }
    }

    @Test
    void the_project_is_a_valid_geopackage_with_related_tables() throws Exception {
        take(EVIDENCE, BYTES);
        perform(new Edit.Set(null, NOTE, "add note"));
        assertEquals(List.of(), ProjectStore.check(file));
        Outside.assertValidGeoPackage(file);
    }

    private void assertProblem(String what) {
        assertEquals(List.of(what), ProjectStore.check(file).stream().map(p -> p.what()).toList());
    }

    private void take(Evidence evidence, byte[] bytes) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            for (int part = 0; part * ProjectOriginals.PART_BYTES < bytes.length; part++) {
                var from = part * ProjectOriginals.PART_BYTES;
                var to = Math.min(bytes.length, from + ProjectOriginals.PART_BYTES);
                store.originals()
                        .keepPart(evidence.original(), part, Arrays.copyOfRange(bytes, from, to));
            }
            store.perform(new Edit.Set(null, evidence, "add evidence"));
        }
    }

    private byte[] read(Original original) throws Exception {
        try (var channel = new Originals(file).open(original)) {
            var bytes = ByteBuffer.allocate((int) channel.size());
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // more to come
            }
            return bytes.array();
        }
    }

    private void perform(Edit edit) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(edit);
        }
    }

    private static Original original(
            String name, byte[] bytes, @org.jspecify.annotations.Nullable ImageDimensions size) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Original(
                    name,
                    HexFormat.of().formatHex(digest),
                    bytes.length,
                    size == null ? MediaType.MP4 : MediaType.JPEG,
                    size);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(int length, long seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        bytes[length / 2] = 7;
        return bytes;
    }
}
