package org.amnok.workspace.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amnok.basemap.osm.PbfBytes;
import org.amnok.domain.River;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseLayer;
import org.amnok.domain.record.BaseOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a window is told of the files of base layers, by several threads.
class ProjectBasesTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir Path folder;
    private final List<BaseState> told = new CopyOnWriteArrayList<>();
    private final CountDownLatch ready = new CountDownLatch(1);

    /// Of a file of which no streets were made by an earlier run.
    private BaseLayer streets() {
        new PbfBytes()
                .node(1, 128.1, 41.4)
                .node(2, 128.3, 41.41)
                .way(
                        3,
                        new long[] {1, 2},
                        "highway",
                        "motorway",
                        "name",
                        UUID.randomUUID().toString())
                .write(folder.resolve("a.osm.pbf"));
        return new BaseLayer(
                new UUID(0, 1),
                "A",
                "a.osm.pbf",
                BaseKind.OPENSTREETMAP,
                "",
                1,
                true,
                0,
                "",
                BaseOptions.AUTOMATIC);
    }

    private void keep(BaseState state) {
        told.add(state);
        if (state.readiness().stage() == Readiness.Stage.READY) {
            ready.countDown();
        }
    }

    @Test
    void a_listener_that_is_slow_hears_nothing_older_afterwards() throws Exception {
        var isFirst = new AtomicBoolean(true);
        try (var bases = new ProjectBases(folder.resolve("p.amnok"))) {
            bases.makeOverviewsByItself();
            bases.onState(
                    state -> {
                        if (isFirst.getAndSet(false)) { // the other thread is ready meanwhile
                            pause();
                        }
                        keep(state);
                    });
            bases.look(streets());
            assertThat(ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(told)
                .filteredOn(state -> state.readiness().stage() == Readiness.Stage.MAKING)
                .extracting(state -> state.readiness().share())
                .hasSizeGreaterThan(1)
                .isSorted();
        assertThat(told.getLast().readiness()).isEqualTo(Readiness.READY);
    }

    private void pause() {
        try {
            ready.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void what_is_known_of_a_part_of_a_file_is_told_from_that_of_the_whole() {
        var all = streets();
        var yalu = all.ofTable(River.YALU.code());
        try (var bases = new ProjectBases(folder.resolve("p.amnok"))) {
            bases.onState(this::keep);
            bases.look(all);
            bases.look(yalu);
        }
        assertThat(told)
                .extracting(BaseState::of)
                .containsSubsequence(LayerFile.of(all), LayerFile.of(yalu));
    }
}
