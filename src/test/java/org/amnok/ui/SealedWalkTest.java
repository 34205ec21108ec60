package org.amnok.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.amnok.courier.OwnKey;
import org.amnok.courier.PersonKey;
import org.amnok.domain.Language;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Sighting;
import org.amnok.files.OutputRules;
import org.amnok.geo.border.BorderGeography;
import org.amnok.store.ProjectStore;
import org.amnok.store.sqlite.Seals;
import org.amnok.workspace.Workspace;
import org.amnok.workspace.handover.Handover;
import org.amnok.workspace.handover.Matter;
import org.amnok.workspace.output.EndSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The walk of the docs (sealed-walk.md) in the window, from sealing to unpacking; its pictures are
/// those of the page, made anew with `-Damnok.golden.update=true`.
class SealedWalkTest {
    private static final String WORDS = "grain tall ferry lamp north";

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final FileAnswers answers = new FileAnswers();
    @AutoClose private TestWindow window;
    private Path sealed;

    @BeforeEach
    void show() {
        window = new TestWindow(answers, new HashMemory(), 1200, 760);
        sealed = folder.resolve("border.amnok");
    }

    @Test
    void a_project_is_sealed_locked_recovered_expunged_packed_unpacked_and_its_end_printed()
            throws IOException {
        seal();
        lockAndUnlock();
        letIn();
        open();
        recover();
        expunge();
        packAndUnpack();
        printTheEnd();
    }

    private void seal() throws IOException {
        window.answer(folder.resolve("border.gpkg"));
        TestWindow.runOnFx(window.window().commands().project().sample::run);
        TestWindow.await("the sample is open", () -> window.window().bench().isPresent());
        window.awaitQuietMap();
        window.answer(sealed);
        later(window.window().commands().project().seal::run);
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.type("passphrase-again", WORDS);
        WalkPicture.over(window, "passphrase").keep("walk-seal");
        OpenDialog.press("dialog-consent");
        assertThat(OpenDialog.text("recovery-words").split("-")).hasSize(9);
        OpenDialog.type("recovery-words", "bikir-puvij-pubud-vavab-ponil-ditir-mubah-jikot-bokot");
        nameNoFolder("recovery-words");
        WalkPicture.over(window, "recovery-words").keep("walk-recovery");
        OpenDialog.press("dialog-consent");
        TestWindow.await("the sealed one is open", this::isSealedOpen);
    }

    private void lockAndUnlock() throws IOException {
        window.awaitQuietMap();
        TestWindow.runOnFx(() -> window.bench().map().canvas().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.L);
        TestWindow.await("it is locked", () -> OpenDialog.isOpen("lock-page"));
        WalkPicture.of(window).keep("locked");
        TestWindow.runOnFx(
                () ->
                        ((PasswordField) OpenDialog.find("#passphrase").orElseThrow())
                                .setText(WORDS));
        OpenDialog.press("unlock");
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
    }

    private void letIn() throws IOException {
        later(window.window().commands().project().openers::run);
        OpenDialog.type("person-name", "Kim Min-ji");
        OpenDialog.type("person-key", OwnKey.make(folder.resolve("kim.key")).text());
        OpenDialog.press("person-add");
        TestWindow.await(
                "she is there",
                () -> !OpenDialog.find("#openers-consent").orElseThrow().isDisabled());
        WalkPicture.over(window, "person-name").keep("walk-openers");
        OpenDialog.press("openers-consent");
        TestWindow.await("she is let in", () -> Seals.people(sealed).size() == 1);
    }

    private void open() throws IOException {
        TestWindow.runOnFx(window.window()::closeProject);
        TestWindow.await("none is open", () -> window.window().bench().isEmpty());
        Seals.lock(sealed);
        window.answer(sealed);
        later(window.window().commands().project().open::run);
        OpenDialog.type("passphrase", WORDS);
        WalkPicture.alone("passphrase").keep("unlock");
        OpenDialog.press("dialog-consent");
        TestWindow.await("it is open", () -> window.window().bench().isPresent());
    }

    /// What lies on the disk while the window has it open is what `kill -9` leaves.
    private void recover() throws IOException {
        var lot = Sightings.titled("Typed just before the plug was pulled");
        TestWindow.onFx(() -> window.bench().session().perform(new Edit.Add(lot))).join();
        var killed = Files.copy(sealed, folder.resolve("killed.amnok"));
        window.answer(killed);
        later(window.window().commands().project().open::run);
        OpenDialog.type("passphrase", WORDS);
        OpenDialog.press("dialog-consent");
        TestWindow.await(
                "what was left is open",
                () ->
                        window.window()
                                .bench()
                                .filter(
                                        b ->
                                                b.session()
                                                        .state()
                                                        .get()
                                                        .file()
                                                        .endsWith(killed.getFileName()))
                                .isPresent());
        assertThat(sightings()).extracting(Sighting::title).contains(lot.title());
        TestWindow.runOnFx(() -> window.bench().session().selection().set(lot.uuid()));
        window.awaitQuietMap();
        WalkPicture.of(window).keepUncompared("walk-recovered");
    }

    private void expunge() throws IOException {
        var all = sightings().size();
        later(window.window().commands().project().expunge::run);
        TestWindow.await("it is asked", () -> OpenDialog.isOpen("expunge-consent"));
        TestWindow.runOnFx(
                () -> {
                    ((TextField) OpenDialog.find("#expunge-reason").orElseThrow())
                            .setText("asked for by the person");
                    ((CheckBox) OpenDialog.find("#expunge-known").orElseThrow()).setSelected(true);
                });
        WalkPicture.over(window, "expunge-reason").keep("walk-expunge");
        OpenDialog.press("expunge-consent");
        TestWindow.await("it is gone", () -> sightings().size() == all - 1);
    }

    private void packAndUnpack() throws IOException {
        var own = folder.resolve("lee.key");
        var packed = folder.resolve("border.age");
        var key = OwnKey.make(own);
        window.answer(packed);
        later(window.window().commands().output().pack::run);
        OpenDialog.type("person-name", "Lee Ji-won");
        OpenDialog.type("person-key", key.text());
        OpenDialog.press("person-add");
        TestWindow.await(
                "she is there", () -> !OpenDialog.find("#pack-consent").orElseThrow().isDisabled());
        WalkPicture.over(window, "person-name").keep("pack");
        OpenDialog.press("pack-consent");
        TestWindow.await("it is packed", () -> Files.exists(packed));
        answers.key(own);
        window.answer(theirs(key));
        later(window.window().commands().output().unpack::run);
        TestWindow.await("it is asked", () -> OpenDialog.isOpen("dialog-consent"));
        WalkPicture.over(window, "dialog-consent").keep("walk-unpack");
        OpenDialog.press("dialog-consent");
        TestWindow.await("it is merged", () -> !OpenDialog.isOpen("dialog-consent"));
    }

    /// What a colleague packed.
    private Path theirs(PersonKey to) {
        var project = folder.resolve("lee.gpkg");
        try (var workspace = Workspace.create(project, List.of(), BorderGeography::none)) {
            workspace.perform(new Edit.Add(Sightings.titled("Ford below the bridge"))).join();
        }
        var packed = folder.resolve("lee.age");
        Handover.of(project).pack(List.of(to), new Matter.Whole(), packed, Progress.NONE);
        return packed;
    }

    private void printTheEnd() throws IOException {
        var plain = folder.resolve("border.gpkg");
        var head = ProjectStore.checkHistory(plain, "").head();
        var pdf = folder.resolve("sheet.pdf");
        new EndSheet(head, LocalDate.of(2026, 11, 28), "border", Language.EN)
                .write(plain, pdf, OutputRules.NEW_FILES);
        try (var sheet = Loader.loadPDF(pdf.toFile())) {
            var page = new PDFRenderer(sheet).renderImageWithDPI(0, 110, ImageType.RGB);
            var said = page.getSubimage(0, 0, page.getWidth(), page.getHeight() * 5 / 9);
            WalkPicture.whole(said).keepUncompared("walk-sheet");
        }
    }

    /// A path that differs each time would say nothing to a reader.
    private void nameNoFolder(String id) {
        TestWindow.runOnFx(
                () ->
                        OpenDialog.find("#" + id)
                                .orElseThrow()
                                .getScene()
                                .getRoot()
                                .lookupAll(".label")
                                .stream()
                                .map(Labeled.class::cast)
                                .forEach(
                                        label ->
                                                label.setText(
                                                        label.getText()
                                                                .replace(folder + "/", ""))));
    }

    private boolean isSealedOpen() {
        return window.window()
                .bench()
                .filter(bench -> Seals.isSealed(bench.session().state().get().file()))
                .isPresent();
    }

    private List<Sighting> sightings() {
        return List.copyOf(window.bench().session().state().get().contents().sightings());
    }

    private static void later(Runnable command) {
        TestWindow.runOnFx(() -> Platform.runLater(command));
    }

    /// What a person sees at a step.
    private record WalkPicture(BufferedImage image, Rectangle compared) {
        private static final Path IMAGES = Path.of("src/site/resources/images");
        private static final int TOLERANCE = 24;
        private static final double DIFFERENT = 0.03;

        static WalkPicture of(TestWindow window) {
            return whole(picture(window.window().scene()));
        }

        private static WalkPicture whole(BufferedImage image) {
            return new WalkPicture(image, new Rectangle(0, 0, image.getWidth(), image.getHeight()));
        }

        static WalkPicture alone(String id) {
            TestWindow.await(id, () -> OpenDialog.isOpen(id));
            var scene = TestWindow.onFx(() -> OpenDialog.find("#" + id).orElseThrow().getScene());
            return whole(picture(scene));
        }

        /// A dialog in the middle of the window.
        static WalkPicture over(TestWindow window, String id) {
            var dialog = alone(id).image();
            var image = picture(window.window().scene());
            var left = (image.getWidth() - dialog.getWidth()) / 2;
            var top = (image.getHeight() - dialog.getHeight()) / 2;
            var pen = image.createGraphics();
            pen.setColor(new Color(0, 0, 0, 70));
            pen.fillRect(0, 0, image.getWidth(), image.getHeight());
            pen.drawImage(dialog, left, top, null);
            pen.setColor(Color.DARK_GRAY);
            pen.drawRect(left, top, dialog.getWidth() - 1, dialog.getHeight() - 1);
            pen.dispose();
            return new WalkPicture(
                    image, new Rectangle(left, top, dialog.getWidth(), dialog.getHeight()));
        }

        private static BufferedImage picture(Scene scene) {
            TestWindow.onFx(() -> scene.snapshot(null));
            return TestWindow.onFx(
                    () -> {
                        var shot = scene.snapshot(null);
                        var width = (int) shot.getWidth();
                        var height = (int) shot.getHeight();
                        var pixels = new int[width * height];
                        shot.getPixelReader()
                                .getPixels(
                                        0,
                                        0,
                                        width,
                                        height,
                                        PixelFormat.getIntArgbInstance(),
                                        pixels,
                                        0,
                                        width);
                        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                        image.setRGB(0, 0, width, height, pixels, 0, width);
                        return image;
                    });
        }

        /// Keys and days differ each time; a dialog that looks otherwise does so by more. The map
        /// behind it is not compared.
        void keep(String name) throws IOException {
            keepUncompared(name);
            var kept = ImageIO.read(file(name));
            assertThat(List.of(kept.getWidth(), kept.getHeight()))
                    .as(name)
                    .isEqualTo(List.of(image.getWidth(), image.getHeight()));
            assertThat(different(kept)).as(name).isLessThan(DIFFERENT);
        }

        void keepUncompared(String name) throws IOException {
            if (Boolean.getBoolean("amnok.golden.update")) {
                ImageIO.write(image, "png", file(name));
            }
        }

        private static File file(String name) {
            return IMAGES.resolve(name + ".png").toFile();
        }

        private double different(BufferedImage other) {
            var count = 0;
            for (var y = compared.y; y < compared.y + compared.height; y++) {
                for (var x = compared.x; x < compared.x + compared.width; x++) {
                    var one = new Color(image.getRGB(x, y));
                    var two = new Color(other.getRGB(x, y));
                    if (Math.abs(one.getRed() - two.getRed()) > TOLERANCE
                            || Math.abs(one.getGreen() - two.getGreen()) > TOLERANCE
                            || Math.abs(one.getBlue() - two.getBlue()) > TOLERANCE) {
                        count++;
                    }
                }
            }
            return (double) count / compared.width / compared.height;
        }
    }
}
