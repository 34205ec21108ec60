package org.amnok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @Test
    void a_value_without_a_format_stands_as_it_is() {
        assertThat(Messages.text("timeline.certainly", 12345)).isEqualTo("12345 certainly");
    }

    @Test
    void a_language_that_the_program_does_not_speak_is_english() {
        Spoken.speak("fr");

        assertThat(Messages.language()).isEqualTo("en");
    }

    @Test
    void a_text_that_is_not_there_is_not_found() {
        assertThat(Messages.find("timeline.no_such_text")).isEmpty();
    }

    @Test
    void a_text_for_a_file_is_english_whatever_a_person_reads() {
        Spoken.speak("ko");

        assertThat(Messages.text("timeline.certainly", 3)).isEqualTo("확실 3건");
        assertThat(Messages.english(() -> Messages.text("timeline.certainly", 3)))
                .isEqualTo("3 certainly");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en|a, b, c", "ko|a, b, c", "zh|a、b、c", "ja|a、b、c"})
    void the_parts_of_a_list_are_joined_as_its_language_does(String language, String expected) {
        Spoken.speak(language);

        assertThat(Messages.listed(Stream.of("a", "", "b", "c"))).isEqualTo(expected);
    }

    @Test
    void a_sentence_ends_as_its_language_does_and_once() {
        assertThat(Messages.sentence("No printer is set up")).isEqualTo("No printer is set up.");
        assertThat(Messages.sentence("Gone!")).isEqualTo("Gone!");
        Spoken.speak("zh");
        assertThat(Messages.sentence("没有设置打印机")).isEqualTo("没有设置打印机。");
        Spoken.speak("ko");
        assertThat(Messages.sentence("없습니다")).isEqualTo("없습니다.");
    }

    @Test
    void a_korean_particle_follows_the_value_before_it() {
        Spoken.speak("ko");

        assertThat(Messages.text("layers.opacity_of", "강")).isEqualTo("강의 불투명도");
        assertThat(Messages.text("inspector.is_not_a_number", "일")).contains("“일”은 수가");
    }

    @Test
    void hanzi_are_ordered_by_their_sounds_for_readers_of_chinese() {
        Spoken.speak("zh");

        assertThat(Stream.of("长白", "北京", "安东").sorted(Messages.order()))
                .containsExactly("安东", "北京", "长白");
    }

    @Test
    void hangul_is_ordered_by_its_letters() {
        Spoken.speak("ko");

        assertThat(Stream.of("혜산", "만포", "강계").sorted(Messages.order()))
                .containsExactly("강계", "만포", "혜산");
    }

    @Test
    void capitals_and_accents_make_no_difference() {
        Spoken.speak("en");

        assertThat(Stream.of("ford", "Émile", "Dandong", "exact").sorted(Messages.order()))
                .containsExactly("Dandong", "Émile", "exact", "ford");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "basemap.areas",
                "basemap.without_parts_of_overfull_tiles",
                "counts.caveat_grade",
                "counts.caveat_outlet",
                "counts.more_not_listed",
                "counts.table_told",
                "courier.history_goes_along",
                "dossier.title",
                "exchange.rows_were",
                "exchange.rows_would_be",
                "incoming.rows",
                "incoming.rows_and_pace",
                "incoming.rows_pace_and_time_left",
                "layers.it_has_bands",
                "release.none_of_the_files_was_written",
                "report.of_proposals_accepted",
                "signing.and_earlier",
                "status.counting_reports",
                "status.of_reports",
                "status.of_reports_on_the_map",
                "status.of_sightings_shown_on_the_map",
                "timeline.timeline_window_of_sightings"
            })
    void what_is_one_is_told_as_one(String key) {
        assertThat(Messages.text(key, 1, 1, 1, 1, 1))
                .doesNotContainPattern("\\b1 (?:earlier )?(?:(?!comes)[a-z]{3,}s|are|come)\\b")
                .doesNotContain("of the 1 files");
    }
}
