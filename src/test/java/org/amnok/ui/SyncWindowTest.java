package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.border.BorderGeography;
import org.amnok.server.PostgresCluster;
import org.amnok.server.SetupScript;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.share.ServerSharing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The open project is shared over a real PostgreSQL in the window.
class SyncWindowTest extends WindowSpecification {
    private static final Sighting RAFT = Sightings.titled("Raft");
    private static final Sighting FORD = Sightings.titled("Ford");

    private PostgresCluster cluster;

    @BeforeEach
    void start() throws IOException {
        cluster = PostgresCluster.start();
        cluster.sql("news", SetupScript.of("amnok", true));
        cluster.sql("news", "CREATE ROLE kim LOGIN; GRANT amnok_editor TO kim");
    }

    @AfterEach
    void end() throws IOException {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Test
    void a_person_looks_and_syncs_and_only_then_the_window_goes_online() {
        add(RAFT);
        theirs();
        open();
        var address = (TextField) OpenDialog.find("#sync-address").orElseThrow();
        TestWindow.runOnFx(() -> address.setText(cluster.address("kim", "127.0.0.1")));
        assertThat(news()).isEmpty();
        assertThat(network()).isEqualTo("Offline");
        TestWindow.runOnFx(
                () -> {
                    ((Button) OpenDialog.find("#sync-look").orElseThrow()).fire();
                    assertThat(network()).startsWith("Online: syncing to 127.0.0.1:");
                });
        TestWindow.await("it is told", () -> news().contains("Lee: 1"));
        TestWindow.await("it is over", () -> network().equals("Offline"));
        assertThat(news()).contains("To send: changes", "Your role there: editor");
        assertThat(titles()).doesNotContain("Ford");
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#sync-consent").orElseThrow()).fire());
        TestWindow.await("it is asked", () -> OpenDialog.find("#join-consent").isPresent());
        assertThat(titles()).doesNotContain("Ford");
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#join-consent").orElseThrow()).fire());
        TestWindow.await("it came", () -> titles().contains("Ford"));
        TestWindow.await("it is told", () -> OpenDialog.find("#share-report").isPresent());
        assertThat(((TextArea) OpenDialog.find("#share-report").orElseThrow()).getText())
                .contains("Sent: ");
        OpenDialog.pressNamed("Close");
        var settings = session().workspace().settings();
        assertThat(settings).containsEntry("sync.address", cluster.address("kim", "127.0.0.1"));
        assertThat(settings.toString()).doesNotContain("password");
    }

    @Test
    void a_server_that_is_not_there_is_named_with_what_to_do() throws IOException {
        open();
        var address = (TextField) OpenDialog.find("#sync-address").orElseThrow();
        TestWindow.runOnFx(() -> address.setText(cluster.address("kim", "127.0.0.1")));
        cluster.kill();
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#sync-look").orElseThrow()).fire());
        TestWindow.await("it is told", () -> news().contains("Check that the server runs"));
        TestWindow.runOnFx(() -> address.setText("http://example.org"));
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#sync-look").orElseThrow()).fire());
        TestWindow.await("it is told", () -> news().contains("Write it as postgresql://"));
        TestWindow.runOnFx(
                () -> OpenDialog.find("#sync-form").orElseThrow().getScene().getWindow().hide());
        TestWindow.await("it is left", () -> OpenDialog.find("#sync-form").isEmpty());
    }

    private void open() {
        TestWindow.runOnFx(() -> Platform.runLater(window.window().commands().output().share::run));
        TestWindow.await("it is asked", () -> OpenDialog.find("#share-server").isPresent());
        TestWindow.runOnFx(() -> ((Button) OpenDialog.find("#share-server").orElseThrow()).fire());
        TestWindow.await("it is asked", () -> OpenDialog.find("#sync-form").isPresent());
    }

    private void theirs() {
        try (var theirs =
                Workspace.create(folder.resolve("theirs.gpkg"), List.of(), BorderGeography::none)) {
            theirs.signAs("Lee");
            theirs.perform(new Edit.Add(FORD)).join();
            ServerSharing.at(cluster.address("kim", "127.0.0.1"), "amnok", "", null)
                    .sync(theirs, Progress.NONE);
        }
    }

    private List<String> titles() {
        return sightings().stream().map(Sighting::title).toList();
    }

    private static String network() {
        return OpenDialog.find("#network-state").map(each -> ((Label) each).getText()).orElse("");
    }

    private static String news() {
        return OpenDialog.find("#sync-new").map(each -> ((TextArea) each).getText()).orElse("");
    }
}
