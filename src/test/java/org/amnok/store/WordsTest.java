package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.amnok.domain.Names;
import org.amnok.domain.RiverLines;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Site;
import org.amnok.index.Surroundings;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words in all languages are found in the texts of sightings.
class WordsTest extends StoreSpecification {
    private static final Sighting LORRIES = titled("Three White lorries", "혜산시 다리 밑에서 봤다");
    private static final Sighting FERRY = titled("渡船过江", "uscito dal caffè, 50% \"new\"");
    private static final Sighting RAFT = titled("뗏목 혜산", "q");

    @BeforeEach
    void create() {
        try (var store = ProjectStore.create(file, List.of())) {
            List.of(LORRIES, FERRY, RAFT).forEach(s -> store.perform(new Edit.Add(s)));
        }
    }

    private static Sighting titled(String title, String note) {
        return Samples.sighting(title, 128.18, 41.4)
                .edit()
                .notes(new Notes(note, ""))
                .done(Samples.NOON);
    }

    private List<String> found(String words) {
        return found(words, List.of());
    }

    private List<String> found(String words, List<Site> sites) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var contents = store.read();
            var index =
                    store.index(
                            new Surroundings(
                                    List.copyOf(sites), List.copyOf(List.of()), RiverLines.NONE));
            return index.rows(SightingFilter.ALL.withText(words)).stream()
                    .mapToObj(row -> contents.sighting(index.uuid(row)).orElseThrow().title())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "white, Three White lorries",
        "WHITE LORR, Three White lorries",
        "orri, Three White lorries",
        "다리, Three White lorries",
        "다, Three White lorries",
        "봤다, Three White lorries",
        "江, 渡船过江",
        "过江, 渡船过江",
        "渡船过江, 渡船过江",
        "CAFFÈ, 渡船过江",
        "목, 뗏목 혜산",
        "q, 뗏목 혜산",
        "ｗｈｉｔｅ, Three White lorries",
        "50%, 渡船过江"
    })
    void words_and_parts_of_them_are_found(String words, String title) {
        assertThat(found(words)).containsExactly(title);
    }

    @Test
    void two_signs_of_korean_are_found_in_the_middle_and_at_the_end() {
        assertThat(found("혜산")).containsExactly("Three White lorries", "뗏목 혜산");
    }

    @Test
    void all_words_must_occur() {
        assertThat(found("white 다리")).hasSize(1);
        assertThat(found("white 过江")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "*",
                "NOT",
                "a OR b",
                "words:white",
                "(",
                "%%%",
                "__",
                "^w",
                "'",
                "\\",
                "-"
            })
    void signs_of_query_languages_mean_nothing(String words) {
        assertThat(found(words)).doesNotContain("Three White lorries");
    }

    @Test
    void a_quoted_word_is_found_with_its_quotes() {
        assertThat(found("\"new\"")).containsExactly("渡船过江");
    }

    @Test
    void signs_of_korean_written_in_parts_are_found() throws Exception {
        var parts = java.text.Normalizer.normalize("압록강", java.text.Normalizer.Form.NFD);
        Outside.sql(file, "UPDATE sighting SET title = '" + parts + "' WHERE title LIKE 'Three%'");
        assertThat(found("압록강")).containsExactly(parts);
    }

    @Test
    void what_was_changed_is_found_by_its_new_words_only() {
        var changed = LORRIES.edit().title("Two vans").done(Samples.NOON);
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Replace(LORRIES, changed, "change title"));
        }
        assertThat(found("vans")).containsExactly("Two vans");
        assertThat(found("white")).isEmpty();
    }

    @Test
    void what_was_deleted_is_not_found() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Delete(LORRIES));
        }
        assertThat(found("white")).isEmpty();
    }

    @Test
    void the_words_of_what_was_deleted_leave_no_trace_in_the_table() throws Exception {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Delete(RAFT));
            store.perform(new Edit.Delete(FERRY));
        }
        assertThat(blocksWith("船过江")).isEqualTo("0");
        assertThat(blocksWith("뗏목 ")).isEqualTo("0");
    }

    private String blocksWith(String three) throws Exception {
        return Outside.value(
                file,
                "SELECT count(*) FROM amnok_text_data WHERE instr(block, CAST('%s' AS BLOB)) > 0"
                        .formatted(three));
    }

    @Test
    void words_that_other_programs_write_are_found() throws Exception {
        Outside.sql(
                file,
                "UPDATE sighting SET public_note = 'amphibious' WHERE title LIKE 'Three%'",
                "INSERT INTO sighting (title) VALUES ('Drawn elsewhere')",
                "DELETE FROM sighting WHERE title LIKE '渡%'");
        assertThat(found("amphib")).containsExactly("Three White lorries");
        assertThat(found("elsewhere")).containsExactly("Drawn elsewhere");
        assertThat(found("过江")).isEmpty();
    }

    @Test
    void names_of_the_site_are_found_in_every_language() {
        var site = station();
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var there = LORRIES.edit().site(site.uuid()).done(Samples.NOON);
            store.perform(new Edit.Replace(LORRIES, there, "change site"));
        }
        assertThat(found("청년역", List.of(site))).containsExactly("Three White lorries");
        assertThat(found("青年站 white", List.of(site))).containsExactly("Three White lorries");
    }

    private static Site station() {
        return Sightings.site(
                new UUID(0, 3),
                "h03",
                new Names("Hyesan Youth Station", "혜산청년역", "惠山青年站", ""),
                SiteType.STATION,
                "KP",
                null);
    }
}
