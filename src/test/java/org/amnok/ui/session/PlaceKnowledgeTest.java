package org.amnok.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.geo.border.BorderGeography;
import org.amnok.map.Maps;
import org.amnok.map.ground.BaseMapGeography;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaceKnowledgeTest {
    @TempDir Path folder;

    @Test
    void who_is_told_that_the_map_is_known_finds_facts_by_it() {
        var place = Sightings.at(new LatLon(41.3, 128.2), "Hyesan").place();
        var waiting = new ArrayList<Runnable>();
        var told = new ArrayList<Bank>();
        try (var workspace =
                Workspace.create(folder.resolve("p.gpkg"), List.of(), BorderGeography::none)) {
            var session =
                    new Session(
                            workspace, new Tasks(Runnable::run, Runnable::run), NamesOnMap.NONE);
            var knowledge =
                    new PlaceKnowledge(
                            session,
                            () -> BaseMapGeography.of(Maps.BASE),
                            new Tasks(waiting::add, Runnable::run));
            knowledge.geography().subscribe(_ -> told.add(knowledge.facts(place).bank()));
            waiting.forEach(Runnable::run);
        }
        assertThat(told).containsExactly(Bank.UNKNOWN, Bank.DPRK);
    }
}
