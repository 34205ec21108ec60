package org.amnok.workspace.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.amnok.geo.border.BorderGeography;
import org.amnok.workspace.TwoProjects;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// A project that was made of an older list of sites takes the newer list from a new project.
class NewerSitesTest {
    private static final Site BRIDGE = bridge("Railway bridge", 41.15583, 126.27222);
    private static final Site NEWER = bridge("Railway bridge", 41.15477, 126.27315);
    private static final Site DAM = site("c06", "Supung Dam", SiteType.DAM, 40.4617, 124.96211);

    @TempDir Path folder;
    TwoProjects projects;

    private static Site bridge(String name, double lat, double lon) {
        return site("c07", name, SiteType.BRIDGE, lat, lon);
    }

    private static Site site(String code, String name, SiteType type, double lat, double lon) {
        return new Site(
                UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                code,
                new Names(name, "", "", ""),
                type,
                "",
                "KP/CN",
                new GeometryFactory().createPoint(new Coordinate(lon, lat)),
                Site.Position.SOURCED,
                10.0,
                "",
                "",
                "",
                List.of(),
                Validity.UNKNOWN);
    }

    @BeforeEach
    void make_an_old_and_a_new_project() {
        projects = new TwoProjects(folder);
        Workspace.create(projects.file("old"), List.of(BRIDGE), BorderGeography::none).close();
        Workspace.create(projects.file("new"), List.of(NEWER, DAM), BorderGeography::none).close();
    }

    private List<Site> sites() {
        try (var workspace = projects.open("old")) {
            return List.copyOf(workspace.state().contents().sites());
        }
    }

    @Test
    void what_nobody_edited_is_as_in_the_newer_list_and_new_sites_come() {
        projects.merge("old", "new");
        assertThat(sites()).containsExactlyInAnyOrder(NEWER, DAM);
    }

    @Test
    void the_older_list_brings_nothing_back_into_the_newer_project() {
        projects.merge("new", "old");
        try (var workspace = projects.open("new")) {
            assertThat(workspace.state().contents().sites()).containsExactlyInAnyOrder(NEWER, DAM);
        }
    }

    @Test
    void the_name_that_a_person_gave_stays_and_the_place_is_the_newer_one() {
        var renamed = bridge("Our bridge", 41.15583, 126.27222);
        projects.edit("old", "Kim", new Edit.Set(BRIDGE, renamed, "rename"));
        projects.merge("old", "new");
        assertThat(sites())
                .containsExactlyInAnyOrder(bridge("Our bridge", 41.15477, 126.27315), DAM);
    }

    @Test
    void a_site_that_a_person_deleted_does_not_come_back_unasked() {
        projects.edit("old", "Kim", new Edit.Set(BRIDGE, null, "delete"));
        projects.merge("old", "new");
        assertThat(sites()).containsExactly(DAM);
    }
}
