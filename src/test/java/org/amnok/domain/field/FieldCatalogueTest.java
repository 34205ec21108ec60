package org.amnok.domain.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Confidence;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Sensitivity;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.When;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is described of the fields of a sighting.
class FieldCatalogueTest {
    private static final Sighting FULL = full();

    private static Sighting full() {
        var draft = Sightings.titled("Lot").edit();
        FieldCatalogue.KIND.set(draft, SightingKind.CROSSING_FORD);
        FieldCatalogue.STATUS.set(draft, SightingStatus.DISPUTED);
        FieldCatalogue.STATUS_REASON.set(draft, "two say otherwise");
        FieldCatalogue.CODE.set(draft, "e7");
        FieldCatalogue.SITE.set(draft, Optional.of(new UUID(1, 2)));
        FieldCatalogue.PLACE_WORDS.set(draft, "below the dam");
        FieldCatalogue.OBSERVED.set(draft, DateWords.read("2025-11", null));
        FieldCatalogue.DATE_WORDS.set(draft, "in November");
        FieldCatalogue.PUBLISHED.set(draft, Optional.of(LocalDate.of(2025, 11, 30)));
        FieldCatalogue.ZONE.set(draft, When.SHANGHAI);
        FieldCatalogue.COUNT_WORDS.set(draft, "about thirty");
        FieldCatalogue.RELIABILITY.set(draft, Optional.of(Grading.Reliability.C));
        FieldCatalogue.CREDIBILITY.set(draft, Optional.of(Grading.Credibility.DOUBTFUL));
        FieldCatalogue.PUBLIC_NOTE.set(draft, "seen");
        FieldCatalogue.INTERNAL_NOTE.set(draft, "by whom");
        FieldCatalogue.OUTLET.set(draft, "Daily NK");
        FieldCatalogue.REPORT_TITLE.set(draft, "Lorries");
        FieldCatalogue.REPORT_ADDRESS.set(draft, "https://example.org/1");
        FieldCatalogue.BASIS.set(draft, "satellite");
        FieldCatalogue.CONFIDENCE.set(draft, Confidence.LOW);
        FieldCatalogue.SENSITIVITY.set(draft, Set.of(Sensitivity.GRAPHIC, Sensitivity.DECEPTIVE));
        FieldCatalogue.PRIVACY.set(draft, PrivacyLevel.COUNTY);
        return draft.done();
    }

    private static Stream<SightingField<?>> kept() {
        return FieldCatalogue.ALL.stream()
                .filter(field -> !(field.type() instanceof FieldType.Position))
                .filter(field -> !(field.type() instanceof FieldType.CountRows));
    }

    @Test
    void every_field_has_its_words() {
        assertThat(FieldCatalogue.ALL).allSatisfy(field -> assertThat(field.label()).isNotBlank());
    }

    @TestFactory
    Stream<DynamicTest> a_field_is_read_from_its_code_and_leaves_the_others() {
        return kept().map(field -> DynamicTest.dynamicTest(field.column(), () -> reads(field)));
    }

    private static <T> void reads(SightingField<T> field) {
        var before = Sightings.titled("Other");
        var draft = before.edit();
        field.read(field.code(field.of(FULL)), draft);
        var after = draft.done();
        assertThat(field.of(after)).isEqualTo(field.of(FULL));
        kept().filter(other -> other != field)
                .forEach(other -> assertThat((Object) other.of(after)).isEqualTo(other.of(before)));
    }

    @Test
    void a_code_that_is_none_leaves_a_day_and_withholds_a_place() {
        var draft = FULL.edit();
        FieldCatalogue.PUBLISHED.read("soon", draft);
        FieldCatalogue.PRIVACY.read("nine", draft);
        assertThat(FieldCatalogue.PUBLISHED.of(draft.done())).contains(LocalDate.of(2025, 11, 30));
        assertThat(draft.done().privacy()).isEqualTo(PrivacyLevel.WITHHELD);
    }

    @Test
    void no_two_fields_have_a_column_a_list_column_or_a_name_in_files_in_common() {
        var columns = FieldCatalogue.ALL.stream().flatMap(f -> f.columns().stream()).toList();
        var lists = FieldCatalogue.ALL.stream().flatMap(f -> f.list().stream()).toList();
        var names = FieldCatalogue.ALL.stream().flatMap(f -> f.importNames().stream()).toList();
        assertThat(columns).doesNotHaveDuplicates();
        assertThat(lists).extracting(SightingField.ListColumn::id).doesNotHaveDuplicates();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void the_internal_note_has_no_rule_by_which_it_leaves() {
        assertThat(FieldCatalogue.INTERNAL_NOTE.release()).isEmpty();
        assertThat(FieldCatalogue.INTERNAL_NOTE.is(SightingField.Trait.INTERNAL)).isTrue();
    }

    @Test
    void reasons_for_care_are_kept_in_one_order() {
        assertThat(FieldCatalogue.SENSITIVITY.code(FULL.sensitivity()))
                .isEqualTo("graphic deceptive");
    }
}
