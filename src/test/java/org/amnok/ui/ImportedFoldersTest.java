package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBoxTreeItem;
import javafx.scene.control.TreeView;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;
import org.junit.jupiter.api.Test;

/// Folders of a KML on the import page.
@OneWindow
class ImportedFoldersTest extends ImportSpecification {
    @Test
    void only_ticked_folders_of_a_kml_come_in() {
        var point = "<Placemark><Point><coordinates>%s,41.4</coordinates></Point></Placemark>";
        open(
                file(
                        "border.kml",
                        "<kml><Folder><name>Hyesan</name><Folder><name>2024</name>"
                                + point.formatted("128.1")
                                + point.formatted("128.2")
                                + "</Folder><Folder><name>2025</name>"
                                + point.formatted("128.3")
                                + "</Folder></Folder><Folder><name>Wiyon</name>"
                                + point.formatted("128.4")
                                + "</Folder></kml>"));
        awaitCounts("4 can be imported");
        TreeView<String> folders = window.find("import-folders", TreeView.class);
        var hyesan = (CheckBoxTreeItem<String>) folders.getRoot().getChildren().getFirst();
        assertThat(hyesan.getValue()).isEqualTo("Hyesan (3)");
        assertThat(hyesan.isSelected()).isTrue();
        TestWindow.runOnFx(() -> hyesan.setSelected(false));
        awaitCounts("1 can be imported");
        var of2025 = (CheckBoxTreeItem<String>) hyesan.getChildren().getLast();
        TestWindow.runOnFx(() -> of2025.setSelected(true));
        awaitCounts("2 can be imported");
        assertThat(hyesan.isIndeterminate()).isTrue();
        fire("import-run");
        awaitCounts("2 imported");
        assertThat(sightings().stream().map(each -> each.notes().internalNote()))
                .containsExactly("Folder as imported: Hyesan/2025", "Folder as imported: Wiyon");
        fire("import-run");
        assertThat(window.bench().session().selection().uuids().get()).hasSize(2);
        TestWindow.await(
                "the map is where they are",
                () ->
                        Geodesy.distanceMetres(
                                        window.bench().model().viewport().get().centre(),
                                        new LatLon(41.4, 128.35))
                                < 1000);
    }
}
