package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amnok.domain.Sightings;
import org.amnok.ui.project.PreferenceStore;
import org.amnok.ui.project.RecentProjects;
import org.amnok.ui.project.RecentProjects.Recent;
import org.junit.jupiter.api.Test;

/// What the machine remembers of files and of the person, and how it is forgotten.
class ForgettablePreferencesTest {
    private static final Path PROJECT = Path.of("/evidence/river.gpkg").toAbsolutePath();
    private static final Path OTHER = Path.of("/evidence/bridge.gpkg").toAbsolutePath();

    private static final Path SEALED = Path.of("/evidence/island.amnok").toAbsolutePath();

    private final PreferenceStore disk = new HashMemory();
    private final ForgettablePreferences traces = new ForgettablePreferences(disk);
    private final RecentProjects recent = new RecentProjects(traces, () -> Sightings.NOON);

    @Test
    void projects_and_the_name_are_remembered_at_first() {
        work();
        assertThat(new RecentProjects(new ForgettablePreferences(disk), Instant::now).all())
                .containsExactly(new Recent(PROJECT, LocalDate.of(2025, 11, 15)));
        assertThat(disk.get("history.author", "")).isEqualTo("Kim");
    }

    @Test
    void nothing_of_them_stays_on_the_disk_when_they_are_forgotten() {
        work();
        traces.forget();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void other_things_stay_remembered() {
        traces.put("theme", "DARK");
        traces.forget();
        assertThat(traces.get("theme", "")).isEqualTo("DARK");
    }

    @Test
    void nothing_of_them_comes_to_the_disk_where_none_are_kept() {
        traces.none().set(true);
        work();
        assertThat(onDisk()).isEmpty();
        assertThat(listed()).isEmpty();
        assertThat(traces.get("history.author", "")).isEqualTo("Kim");
    }

    @Test
    void that_none_are_kept_holds_in_the_next_run() {
        traces.none().set(true);
        assertThat(new ForgettablePreferences(disk).none().get()).isTrue();
    }

    @Test
    void two_windows_list_the_projects_that_either_opened() {
        var shared = new HashMemory();
        var here = recent(new ForgettablePreferences(new CachedPreferences(shared)));
        var there = recent(new ForgettablePreferences(new CachedPreferences(shared)));
        here.opened(PROJECT);
        there.opened(OTHER);
        assertThat(shared.get(RecentProjects.RECENT, ""))
                .isEqualTo("2025-11-15 " + OTHER + "\n2025-11-15 " + PROJECT);
    }

    @Test
    void what_one_window_forgot_is_not_written_again_by_another() {
        var shared = new HashMemory();
        var here = new ForgettablePreferences(new CachedPreferences(shared));
        recent(here).opened(PROJECT);
        var there = recent(new ForgettablePreferences(new CachedPreferences(shared)));
        here.forget();
        there.opened(OTHER);
        assertThat(shared.get(RecentProjects.RECENT, "")).isEqualTo("2025-11-15 " + OTHER);
    }

    @Test
    void where_one_window_keeps_none_others_that_are_open_keep_none_either() {
        var shared = new HashMemory();
        var there = new ForgettablePreferences(new CachedPreferences(shared));
        new ForgettablePreferences(new CachedPreferences(shared)).none().set(true);
        recent(there).opened(PROJECT);
        there.put("history.author", "Kim");
        assertThat(shared.copy()).containsOnlyKeys("traces.none");
        assertThat(there.get("history.author", "")).isEqualTo("Kim");
    }

    @Test
    void a_sealed_project_is_not_listed_by_a_window_where_another_ended_that() {
        var shared = new HashMemory();
        var here = new ForgettablePreferences(new CachedPreferences(shared));
        here.sealedListed().set(true);
        var there = recent(new ForgettablePreferences(new CachedPreferences(shared)));
        here.sealedListed().set(false);
        there.opened(SEALED);
        assertThat(shared.copy()).containsOnlyKeys(RecentProjects.SEALED);
    }

    private static RecentProjects recent(PreferenceStore of) {
        return new RecentProjects(of, () -> Sightings.NOON);
    }

    /// What one of several windows knows of the preferences of all, as those of Java.
    private record CachedPreferences(
            HashMemory shared, Map<String, String> cache, Map<String, String> changed)
            implements PreferenceStore {
        CachedPreferences(HashMemory shared) {
            this(shared, new HashMap<>(shared.copy()), new LinkedHashMap<>());
        }

        @Override
        public String get(String name, String usual) {
            return cache.getOrDefault(name, usual);
        }

        @Override
        public void put(String name, String value) {
            cache.put(name, value);
            changed.put(name, value);
        }

        @Override
        public void remove(String name) {
            cache.remove(name);
            changed.remove(name);
            shared.remove(name);
            sync();
        }

        @Override
        public void sync() {
            changed.forEach(shared::put);
            changed.clear();
            cache.clear();
            cache.putAll(shared.copy());
        }
    }

    @Test
    void one_project_is_forgotten_alone() {
        work();
        recent.opened(OTHER);
        recent.forget(PROJECT);
        assertThat(listed()).containsExactly(OTHER);
        assertThat(recent.folder()).isEmpty();
    }

    @Test
    void sealed_projects_are_listed_only_where_that_was_asked_for() {
        recent.opened(SEALED);
        assertThat(onDisk()).isEmpty();
        traces.sealedListed().set(true);
        recent.opened(SEALED);
        recent.opened(OTHER);
        assertThat(new ForgettablePreferences(disk).sealedListed().get()).isTrue();
        assertThat(listed()).containsExactly(OTHER, SEALED);
        recent.forgetSealed();
        assertThat(listed()).containsExactly(OTHER);
        assertThat(recent.folder()).isEmpty();
    }

    @Test
    void projects_remembered_without_a_day_stay_on_the_list() {
        disk.put("recent", OTHER + "\n2025-02-31 " + SEALED);
        recent.opened(PROJECT);
        assertThat(listed()).containsExactly(PROJECT, OTHER, SEALED);
        assertThat(recent.all().getLast().day()).isNull();
    }

    private List<Path> listed() {
        assertThat(recent.listed().getValue()).isEqualTo(recent.all());
        return recent.all().stream().map(Recent::path).toList();
    }

    private void work() {
        recent.opened(PROJECT);
        traces.put("history.author", "Kim");
        traces.put("history.asked", "yes");
    }

    private List<String> onDisk() {
        return List.of("recent", "folder", "history.author", "history.asked").stream()
                .map(name -> disk.get(name, ""))
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
