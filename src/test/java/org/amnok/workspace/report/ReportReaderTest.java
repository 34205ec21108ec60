package org.amnok.workspace.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.count.Count;
import org.amnok.domain.record.Place;
import org.amnok.geo.words.PlaceWords;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.workspace.report.Proposal.Option;
import org.amnok.workspace.report.Proposal.Part;
import org.amnok.workspace.report.Proposal.Remark;
import org.amnok.workspace.report.Proposal.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportReaderTest {
    private static final ReportReader READER =
            new ReportReader(new PlaceWords(BaseMapGeography.of(Maps.BASE), Maps.BASE.sites()));
    private static final String REPORT =
            """
            Example Border Daily · 2 October 2025
            Cars line the river at Hyesan as trucks cross again

            Between 11 and 20 September, 200 to 300 cars were parked near the riverside market of \
            Hyesan, two residents said. Four buses stood beside them. On the night of 24 September, \
            some 30 trucks forded the river about 2 km upstream of the Changbai bridge, a trader \
            told the paper. “They came without lights,” he said.
            Fuel prices rose by a fifth in the same weeks. Officials did not reply.
            """;

    private static List<ReportDraft> drafts(String text) {
        return READER.read(text, null).drafts();
    }

    private static Option only(ReportDraft draft, Part part) {
        return draft.of(part).orElseThrow().options().getFirst();
    }

    private static String words(String text, Option option) {
        return option.words().stream().map(w -> w.of(text)).collect(Collectors.joining(" | "));
    }

    private static String date(ReportDraft draft) {
        return java.util.Objects.requireNonNull(((Value.On) only(draft, Part.WHEN).value()).date())
                .text();
    }

    private static SightingKind kind(ReportDraft draft) {
        return ((Value.OfKind) only(draft, Part.KIND).value()).kind();
    }

    private static List<Count> counts(ReportDraft draft) {
        return ((Value.Many) only(draft, Part.COUNTS).value()).rows();
    }

    private static Place place(ReportDraft draft) {
        return ((Value.At) only(draft, Part.WHERE).value()).place();
    }

    @Test
    void each_event_with_a_place_or_date_of_its_own_is_a_draft() {
        assertThat(drafts(REPORT)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 3 May 2025 some 30 trucks stood in a yard of Hyesan, seen from Changbai.",
                "2025年5月3日、長白から見ると恵山の校庭に約30台のトラックが並んでいた。",
                "2025년 5월 3일 장백에서 바라본 혜산 학교 운동장에 트럭 30대가 주차돼 있었다.",
                "2025年5月3日，从长白县望去，惠山停放着30辆卡车。"
            })
    void the_place_it_was_seen_from_is_not_where_it_was(String text) {
        var where = drafts(text).getFirst().of(Part.WHERE).orElseThrow();
        assertThat(where.options()).hasSize(1);
        assertThat(words(text, where.options().getFirst())).matches("(?:in )?(?:Hyesan|恵山|혜산|惠山)");
    }

    @Test
    void every_proposal_has_the_words_it_rests_on() {
        var first = drafts(REPORT).getFirst();
        assertThat(words(REPORT, only(first, Part.WHEN))).isEqualTo("Between 11 and 20 September");
        assertThat(words(REPORT, only(first, Part.WHERE))).isEqualTo("Hyesan");
        assertThat(words(REPORT, only(first, Part.COUNTS)))
                .isEqualTo("200 to 300 cars | Four buses");
        assertThat(words(REPORT, only(first, Part.KIND))).isEqualTo("parked");
        assertThat(words(REPORT, only(first, Part.REPORTED_BY)))
                .isEqualTo("2 October 2025 | Example Border Daily");
    }

    @Test
    void what_no_word_says_is_not_proposed() {
        assertThat(drafts(REPORT)).allMatch(draft -> draft.of(Part.SURENESS).isEmpty());
        assertThat(drafts("Fuel prices rose by a fifth. Officials did not reply.")).isEmpty();
    }

    @Test
    void who_told_is_no_count_of_people() {
        assertThat(counts(drafts(REPORT).getFirst()))
                .extracting(Count::countClass)
                .containsExactly(CountClass.CAR, CountClass.BUS);
    }

    @Test
    void a_year_before_trucks_is_no_number_of_trucks() {
        var draft = drafts("In early January 2025 trucks queued at Hyesan customs.").getFirst();
        assertThat(date(draft)).isEqualTo("2025-01-01~/2025-01-10~");
        assertThat(draft.of(Part.COUNTS)).isEmpty();
    }

    @Test
    void a_guard_post_is_no_guard() {
        var draft = drafts("In September 2025 a guard post at Hyesan was rebuilt.").getFirst();
        assertThat(draft.of(Part.COUNTS)).isEmpty();
    }

    @Test
    void a_year_that_the_text_does_not_give_is_that_of_the_report_and_said() {
        var second = drafts(REPORT).get(1);
        assertThat(date(second)).isEqualTo("2025-09-24");
        assertThat(only(second, Part.WHEN).remark()).isEqualTo(Remark.YEAR_OF_REPORT);
    }

    @Test
    void without_a_day_of_the_report_the_words_of_the_date_are_kept_alone() {
        var draft = drafts("On 24 September some 30 trucks forded the river at Hyesan.").getFirst();
        assertThat(only(draft, Part.WHEN).value()).isEqualTo(new Value.On(null));
        assertThat(only(draft, Part.WHEN).remark()).isEqualTo(Remark.NO_YEAR);
    }

    @Test
    void the_day_of_the_report_may_be_given_beside_the_text() {
        var text = "On 24 September some 30 trucks forded the river at Hyesan.";
        assertThat(date(READER.read(text, LocalDate.of(2024, 12, 1)).drafts().getFirst()))
                .isEqualTo("2024-09-24");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASIAPRESS, 20 November 2025.", "20 November 2025, ASIAPRESS:"})
    void a_line_of_outlet_and_day_is_the_head_whatever_it_ends_with(String line) {
        var text = line + "\nOn 14 November some 30 trucks forded the river at Hyesan.\n";
        var head = READER.read(text, null).head();
        assertThat(head.published()).isEqualTo("2025-11-20");
        assertThat(head.outlet()).isEqualTo("ASIAPRESS");
        assertThat(date(drafts(text).getFirst())).isEqualTo("2025-11-14");
    }

    @Test
    void a_sentence_with_outlet_and_day_is_no_head() {
        var text = "Trucks were parked at Hyesan on 20 November 2025, ASIAPRESS said.\nMore soon.";
        assertThat(READER.read(text, null).head().published()).isNull();
        assertThat(drafts(text)).hasSize(1);
    }

    @Test
    void two_places_of_a_sentence_are_a_choice() {
        var draft = drafts("Trucks were parked at Hyesan and Samjiyon in May 2025.").getFirst();
        assertThat(draft.of(Part.WHERE).orElseThrow().isConflict()).isTrue();
        assertThat(draft.of(Part.WHERE).orElseThrow().options())
                .extracting(option -> ((Value.At) option.value()).name())
                .containsExactly("Hyesan", "Samjiyon");
    }

    @Test
    void no_title_names_a_place_that_has_to_be_chosen() {
        var draft = drafts("Trucks were parked at Hyesan and Samjiyon in May 2025.").getFirst();
        assertThat(only(draft, Part.TITLE).value()).isEqualTo(new Value.Title("Vehicles parked"));
    }

    @Test
    void a_way_from_one_place_to_another_may_be_a_stretch_or_either() {
        var draft = drafts("Trucks forded from Kimhyongjik to Pochon in May 2025.").getFirst();
        assertThat(draft.of(Part.WHERE).orElseThrow().options()).hasSize(3);
        assertThat(place(draft)).isInstanceOf(Place.Stretch.class);
    }

    @Test
    void a_coordinate_in_a_town_is_meant_and_not_the_town() {
        var draft =
                drafts("In August 2023 a ford was seen in Hyesan at 41.41111, 128.18680.")
                        .getFirst();
        assertThat(draft.of(Part.WHERE).orElseThrow().isConflict()).isFalse();
        assertThat(((Place.Located) place(draft)).point())
                .isEqualTo(new org.amnok.domain.LatLon(41.41111, 128.1868));
    }

    @Test
    void no_title_says_a_coordinate() {
        var draft = drafts("In August 2023 a ford was seen at 41.41111, 128.18680.").getFirst();
        assertThat(only(draft, Part.TITLE).value())
                .isEqualTo(new Value.Title(SightingKind.CROSSING_FORD.label()));
    }

    @Test
    void crossings_that_are_counted_are_one_sighting_along_the_stretch() {
        var text =
                "At least 32 crossings between Kimhyongjik and Pochon were counted on 9 December 2025.";
        var draft = drafts(text).getFirst();
        assertThat(kind(draft)).isEqualTo(SightingKind.CROSSING_FORD);
        assertThat(place(draft)).isInstanceOf(Place.Stretch.class);
        assertThat(date(draft)).isEqualTo("2025-12-09");
    }

    @Test
    void a_place_in_a_town_is_meant_and_not_the_town() {
        var draft = drafts("In Hyesan, at Hyesan Youth Station, 5 trucks were parked.").getFirst();
        assertThat(draft.of(Part.WHERE).orElseThrow().isConflict()).isFalse();
        assertThat(((Value.At) only(draft, Part.WHERE).value()).name())
                .isEqualTo("Hyesan Youth Station");
    }

    @Test
    void places_far_from_the_border_are_those_of_something_else() {
        var draft = drafts("An official in Seoul said 30 trucks were parked at Hyesan.").getFirst();
        assertThat(draft.of(Part.WHERE).orElseThrow().options())
                .extracting(option -> ((Value.At) option.value()).name())
                .containsExactly("Hyesan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                데일리NK 2025년 10월 2일
                혜산 강변에 승용차 수백 대

                지난달 11일부터 20일까지 양강도 혜산시 강변에 승용차 30여 대가 주차돼 있었다고 현지 소식통이 전했다. 버스 4대도 함께 있었다.
                9월 24일 밤 트럭 약 30대가 혜산에서 상류로 2km 지점에서 강을 건넜다.
                """,
                """
                https://example.com/2025/10/02/hyesan
                9月11日至20日，惠山市有30多辆小汽车和4辆大巴停放在江边。9月24日夜间，约30辆卡车在长惠国际大桥上游2公里处涉水渡江。
                """,
                """
                アジアプレス 2025年10月2日
                9月11日から20日まで、恵山で30台余りの乗用車とバス4台が並んでいた。9月24日の夜、約30台のトラックが恵山の上流2キロで川を渡った。
                """
            })
    void the_same_is_read_in_korean_chinese_and_japanese(String text) {
        var drafts = drafts(text);
        assertThat(drafts).hasSize(2);
        assertThat(drafts)
                .extracting(ReportReaderTest::date)
                .containsExactly("2025-09-11/2025-09-20", "2025-09-24");
        assertThat(drafts)
                .extracting(ReportReaderTest::kind)
                .containsExactly(SightingKind.VEHICLES_PARKED, SightingKind.CROSSING_FORD);
        assertThat(counts(drafts.getFirst()))
                .extracting(Count::countClass)
                .containsExactly(CountClass.CAR, CountClass.BUS);
        assertThat(counts(drafts.get(1)))
                .containsExactly(new Count(CountClass.TRUCK, 24, 30, 36, Count.Method.ESTIMATE));
        assertThat(only(drafts.get(1), Part.WHERE).remark()).isEqualTo(Remark.TOLD_FROM_ANOTHER);
    }

    @Test
    void an_address_with_a_date_is_the_source() {
        var head = READER.read("https://example.com/2025/10/02/hyesan\nSome trucks.", null).head();
        assertThat(head.address()).isEqualTo("https://example.com/2025/10/02/hyesan");
        assertThat(head.published()).isEqualTo("2025-10-02");
    }

    @Test
    void words_of_doubt_are_how_sure_the_report_is() {
        var draft = drafts("혜산에서 트럭 30대가 강을 건넜다. 이 내용은 확인되지 않았다.").getFirst();
        assertThat(only(draft, Part.SURENESS).value())
                .isEqualTo(new Value.Sure(Confidence.UNVERIFIED));
    }

    @Test
    void common_words_are_no_places() {
        assertThat(drafts("집안 사정으로 위원 30명이 통화하며 단속을 논의했다.")).isEmpty();
    }

    /// Their published summaries and places, each as the body under its title.
    @Test
    void the_words_of_the_sample_give_no_proposal_without_words_that_stand_there() {
        var read = 0;
        for (var row : SampleRows.all()) {
            var text = SampleRows.report(row);
            for (var draft : drafts(text)) {
                read++;
                assertThat(draft.proposals())
                        .flatExtracting(Proposal::options)
                        .flatExtracting(Option::words)
                        .allSatisfy(w -> assertThat(w.of(text)).isNotBlank());
            }
        }
        assertThat(read).isGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(strings = {"e03", "e20", "e02", "e42", "e07", "e09"})
    void the_words_of_the_sample_are_of_the_kind_that_it_has(String id) {
        var row = SampleRows.row(id);
        var text = SampleRows.report(row);
        var expected =
                switch (id) {
                    case "e02" -> SightingKind.SEIZURE;
                    case "e03" -> SightingKind.CROSSING_BRIDGE;
                    case "e07" -> SightingKind.LOCKDOWN;
                    case "e09", "e42" -> SightingKind.CROSSING_FORD;
                    default -> SightingKind.CONSTRUCTION;
                };
        assertThat(drafts(text)).isNotEmpty();
        assertThat(drafts(text).getFirst().of(Part.KIND).orElseThrow().options())
                .extracting(Option::value)
                .contains(new Value.OfKind(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "혜산",
                "평양 ",
                "惠山至",
                "e\u0301",
                "2 km upstream of Hyesan ",
                "1 May 3 trucks,",
                "三",
                "(",
                " ",
                "parked at Hyesan in ",
                "From: a\n",
                "12/11/2025, 15:04 - Kim: ",
                "1",
                "1일 다음 날 ",
                "> "
            })
    void of_a_text_of_a_megabyte_the_beginning_is_read_and_that_is_said(String part) {
        var text = part.repeat(1_000_000 / part.length());
        var read = READER.read(text, null);
        assertThat(read.isCut()).isTrue();
        assertThat(read.text()).hasSize(ReportReader.LONGEST);
        assertThat(read.drafts()).hasSizeLessThanOrEqualTo(ReportReader.MOST_DRAFTS);
    }

    @Test
    void what_is_accepted_becomes_a_sighting_with_the_words_as_they_were() {
        var read = READER.read(REPORT, null);
        var draft = read.drafts().get(1);
        var all =
                draft.proposals().stream()
                        .collect(Collectors.toMap(Proposal::part, p -> p.options().getFirst()));
        var made = ReportSighting.of(read, draft, all, Instant.EPOCH);
        assertThat(made.kind()).isEqualTo(SightingKind.CROSSING_FORD);
        assertThat(made.when().asReported()).isEqualTo("24 September");
        assertThat(made.when().published()).isEqualTo("2025-10-02");
        assertThat(made.place().asReported())
                .isEqualTo("about 2 km upstream of the Changbai bridge");
        assertThat(made.counts().asReported()).isEqualTo("some 30 trucks");
        assertThat(made.report().outlet()).isEqualTo("Example Border Daily");
        assertThat(made.notes().internalNote())
                .startsWith("On the night of 24 September")
                .contains("“They came without lights,” he said.");
    }

    @Test
    void words_that_the_text_repeats_are_kept_once() {
        var read =
                READER.read(
                        "In May 2025 cars were parked in Hyesan. In Hyesan in May 2025 it rained.",
                        null);
        var draft = read.drafts().getFirst();
        var where = only(draft, Part.WHERE);
        assertThat(where.words()).hasSize(2);
        var made =
                ReportSighting.of(read, draft, java.util.Map.of(Part.WHERE, where), Instant.EPOCH);
        assertThat(made.place().asReported()).isEqualTo("Hyesan");
    }

    @Test
    void what_is_not_accepted_stays_empty() {
        var read = READER.read(REPORT, null);
        var kind = only(read.drafts().getFirst(), Part.KIND);
        var made =
                ReportSighting.of(
                        read,
                        read.drafts().getFirst(),
                        java.util.Map.of(Part.KIND, kind),
                        Instant.EPOCH);
        assertThat(made.place()).isEqualTo(new Place.Unlocated(""));
        assertThat(made.when().observed()).isNull();
        assertThat(made.counts().rows()).isEmpty();
        assertThat(made.report().outlet()).isEmpty();
        assertThat(made.kind()).isEqualTo(SightingKind.VEHICLES_PARKED);
    }
}
