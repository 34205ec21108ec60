package org.amnok.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.SavedFilter;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavedFiltersTest extends StoreSpecification {
    private static final SavedFilter VANS =
            new SavedFilter(new UUID(0, 9), "White vans", SightingFilter.ALL.withText("white van"));

    @BeforeEach
    void create() {
        try (var store = ProjectStore.create(file, Samples.sites())) {
            store.perform(new Edit.Set(null, VANS, "save filter"));
        }
    }

    @Test
    void a_filter_is_kept_in_the_project() {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            assertThat(store.read().all(SavedFilter.class)).containsExactly(VANS);
        }
    }

    @Test
    void a_filter_of_a_newer_program_is_left_alone() throws Exception {
        Outside.sql(file, "UPDATE amnok_filter SET filter = 'mood=.glad'");
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            assertThat(store.read().all(SavedFilter.class)).isEmpty();
        }
        assertThat(Outside.value(file, "SELECT filter FROM amnok_filter")).isEqualTo("mood=.glad");
    }
}
