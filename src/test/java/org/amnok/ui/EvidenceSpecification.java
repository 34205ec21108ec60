package org.amnok.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.record.PictureNote;
import org.amnok.domain.record.Sighting;
import org.amnok.media.Photos;

/// A window with evidence in it, and what a person does to it.
abstract class EvidenceSpecification extends WindowSpecification {
    /// On the bank opposite Hyesan.
    static final LatLon VIEWPOINT = new LatLon(41.4193, 128.1987);

    void withPhoto() {
        chosen(Sightings.at(HYESAN, "Lot"));
        window.answer(photo("IMG_1.JPG"));
        fire("evidence-add");
        TestWindow.await("the evidence is there", () -> evidence().size() == 1);
        awaitCard();
        robot.push(KeyCode.ESCAPE);
    }

    void awaitCard() {
        TestWindow.await(
                "the question is shown",
                () -> window.find("photo-card", javafx.scene.Node.class) != null);
    }

    void chosen(Sighting sighting) {
        add(sighting);
        TestWindow.runOnFx(() -> session().selection().set(sighting.uuid()));
    }

    Path photo(String name) {
        return Photos.photo()
                .of(Photos.quarters(900, 600))
                .at(VIEWPOINT.latDegrees(), VIEWPOINT.lonDegrees())
                .looking(225, "T")
                .filmEquivalent(300)
                .taken("2025:11:14 15:20:05")
                .write(folder.resolve(name));
    }

    Path page() {
        try {
            return Files.writeString(
                    folder.resolve("page.html"), "<!doctype html><html><body>혜산</body></html>");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    void fire(String id) {
        TestWindow.runOnFx(() -> window.find(id, Button.class).fire());
    }

    List<PictureNote> notes() {
        return List.copyOf(contents().all(PictureNote.class));
    }
}
