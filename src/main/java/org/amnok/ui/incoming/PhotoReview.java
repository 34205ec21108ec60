package org.amnok.ui.incoming;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.amnok.domain.LatLon;
import org.amnok.domain.date.When;
import org.amnok.map.contents.MapContents;
import org.amnok.map.marker.CameraMarker;
import org.amnok.ui.look.Buttons;
import org.amnok.ui.look.Choice;
import org.amnok.ui.look.Fx;
import org.amnok.ui.look.Text;
import org.amnok.ui.look.Tooltips;
import org.amnok.ui.map.PreviewMap;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.IncomingPhoto;
import org.amnok.workspace.evidence.PhotoCamera;
import org.amnok.workspace.evidence.PhotoRequest;

/// Photos before they are in the project: the list, a map of where their cameras say they stood,
/// and what a person has to say to it. Standpoints are kept only when they are ticked.
final class PhotoReview extends BorderPane {
    private static final double ICON = 20;
    private static final double TABLE_SHARE = 0.66;
    private static final java.util.UUID NOBODY = new java.util.UUID(0, 0);

    private final List<PhotoRow> rows;
    private final PhotoList list;
    private final PreviewMap map;
    private final PhotoThumbnails thumbnails;
    private final ClockChoice clock = new ClockChoice();
    private final CheckBox confirmAll = Fx.named("photos-confirm-all", new CheckBox());
    private final Button add = Fx.named("photos-add", Fx.styled(new Button(), "primary"));
    private final Label found = Text.of("", "quiet-text");

    /// @param leave closes the page
    /// @param adding receives the photos to be imported
    public PhotoReview(
            List<IncomingPhoto> photos,
            PreviewMap map,
            PhotoThumbnails thumbnails,
            Runnable leave,
            Consumer<List<PhotoRequest>> adding) {
        rows = photos.stream().map(PhotoRow::new).toList();
        this.map = map;
        this.thumbnails = thumbnails;
        list = new PhotoList(rows, thumbnails);
        setId("photo-review");
        getStyleClass().add("incoming-page");
        setTop(head(leave));
        setCenter(middle());
        add.setOnAction(event -> adding.accept(requests()));
        clock.changed(() -> list.clock(clock.zone()));
        list.all().addListener((ListChangeListener<PhotoRow>) change -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe(this::point);
        map.lookAt(places(rows));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> keyPressed(event, leave));
        follow();
    }

    private HBox head(Runnable leave) {
        var back = Buttons.named("back-to-map", "back", ICON, "common.map", leave);
        Tooltips.of(back, "incoming.back_to_the_map_nothing_is");
        var head =
                new HBox(
                        back,
                        Text.label("incoming.photos", "pane-title"),
                        found,
                        Text.spring(),
                        add);
        head.getStyleClass().addAll("toolbar", "incoming-head");
        return head;
    }

    private BorderPane middle() {
        var split = new SplitPane(list, map);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(TABLE_SHARE);
        var middle = new BorderPane(split);
        middle.setBottom(questions());
        return middle;
    }

    private VBox questions() {
        confirmAll.setOnAction(event -> confirmAll(confirmAll.isSelected()));
        var words = Text.paragraph("incoming.space_confirms_the_standpoints", "hint");
        var box = Fx.column("incoming-questions", confirmAll, clock, words);
        box.setMinHeight(USE_PREF_SIZE);
        return box;
    }

    private void keyPressed(KeyEvent event, Runnable leave) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            add.fire();
            event.consume();
        }
    }

    private void confirmAll(boolean confirmed) {
        rows.stream().filter(PhotoRow::canConfirm).forEach(r -> r.standpoint().set(confirmed));
    }

    private List<PhotoRequest> requests() {
        return rows.stream()
                .filter(row -> row.wanted().get())
                .map(row -> row.request(clock.isUsed(), clock.zone()))
                .toList();
    }

    private void follow() {
        add.setText(addWords());
        add.setDisable(rows.stream().noneMatch(row -> row.wanted().get()));
        found.setText(words());
        var open = rows.stream().filter(PhotoRow::canConfirm).toList();
        var confirmed = open.stream().filter(row -> row.standpoint().get()).toList();
        confirmAll.setText(
                Messages.text(
                        "incoming.confirm_all_standpoints",
                        Messages.number(open.size()),
                        Messages.number(confirmed.size())));
        confirmAll.setDisable(open.isEmpty());
        confirmAll.setSelected(!open.isEmpty() && confirmed.size() == open.size());
        confirmAll.setIndeterminate(!confirmed.isEmpty() && confirmed.size() < open.size());
        draw(open, confirmed);
    }

    /// "Add 2 photos"; files where one of them is no picture.
    private String addWords() {
        var wanted = rows.stream().filter(row -> row.wanted().get()).map(PhotoRow::photo).toList();
        if (wanted.isEmpty()) {
            return Messages.text("incoming.nothing_to_add");
        }
        if (!wanted.stream().allMatch(IncomingPhoto::isPicture)) {
            return Messages.text("incoming.add_files", wanted.size());
        }
        return wanted.size() == 1
                ? Messages.text("incoming.add_1_photo")
                : Messages.text("incoming.add_photos", Messages.number(wanted.size()));
    }

    /// "200 files: 2 are there already, 3 say no position, 1 cannot be added".
    private String words() {
        var there = rows.stream().filter(row -> row.photo().there() != null).count();
        var twice = rows.stream().filter(row -> isTwice(row.photo())).count();
        var blind =
                rows.stream()
                        .map(PhotoRow::photo)
                        .filter(p -> p.isPicture() && p.isNew() && !p.hasStandpoint())
                        .count();
        var bad = rows.stream().filter(row -> row.photo().trouble() != null).count();
        return Messages.listed(
                Stream.of(
                        Messages.text("incoming.files", rows.size()),
                        ImportFoot.some("incoming.there_already", there),
                        ImportFoot.some("incoming.twice_in_this_list", twice),
                        ImportFoot.some("incoming.without_a_position", blind),
                        ImportFoot.some("incoming.that_cannot_be_added", bad)));
    }

    private static boolean isTwice(IncomingPhoto photo) {
        return photo.there() == null && photo.isRepeated();
    }

    private void draw(List<PhotoRow> open, List<PhotoRow> confirmed) {
        var cameras =
                confirmed.stream()
                        .map(
                                row ->
                                        PhotoCamera.placed(
                                                row.photo().facts(),
                                                java.util.UUID.randomUUID(),
                                                NOBODY,
                                                row.photo().name()))
                        .map(camera -> new CameraMarker(camera, null))
                        .toList();
        map.show(new MapContents(List.of(), List.of(), cameras, List.of(), List.of()));
        map.propose(places(open.stream().filter(row -> !row.standpoint().get()).toList()));
    }

    private static List<LatLon> places(List<PhotoRow> some) {
        return some.stream()
                .filter(row -> row.photo().hasStandpoint())
                .flatMap(row -> Optional.ofNullable(row.photo().facts().position()).stream())
                .toList();
    }

    private void point(@org.jspecify.annotations.Nullable PhotoRow row) {
        map.point(
                Optional.ofNullable(row)
                        .flatMap(r -> Optional.ofNullable(r.photo().facts().position())));
    }

    /// The list takes the keys.
    public void takeFocus() {
        applyCss(); // a split pane has its panes only then
        list.requestFocus();
    }

    /// Draws no more.
    public void close() {
        map.close();
        thumbnails.close();
    }

    /// Whether sightings are dated by the cameras' clocks, and to which zone those were set: a
    /// camera tells neither zone nor, on the border, country.
    private static final class ClockChoice extends HBox {
        private final CheckBox use =
                new CheckBox(Messages.text("incoming.date_the_sightings_by_the"));
        private final Choice<Optional<ZoneId>> zones =
                new Choice<>(
                        List.of(
                                Optional.empty(),
                                Optional.of(When.PYONGYANG),
                                Optional.of(When.SHANGHAI),
                                Optional.of(ZoneOffset.UTC)),
                        ClockChoice::words);

        ClockChoice() {
            getStyleClass().add("clock-choice");
            use.setId("photos-date");
            zones.setId("photos-zone");
            zones.setValue(Optional.empty());
            zones.setAccessibleText(Messages.text("incoming.zone_of_the_cameras_clocks"));
            zones.setMaxWidth(USE_PREF_SIZE);
            getChildren()
                    .addAll(
                            use,
                            zones,
                            Text.label("incoming.shown_in_the_list_under_taken", "quiet-text"));
        }

        private static String words(Optional<ZoneId> zone) {
            return zone.map(
                            z ->
                                    z.equals(ZoneOffset.UTC)
                                            ? "UTC"
                                            : z.getId().replaceFirst(".*/", ""))
                    .orElse(Messages.text("incoming.what_each_photo_suggests"));
        }

        void changed(Runnable listener) {
            zones.valueProperty().subscribe((was, is) -> listener.run());
        }

        boolean isUsed() {
            return use.isSelected();
        }

        /// Empty for the likely zone of each photo.
        Optional<ZoneId> zone() {
            return Optional.ofNullable(zones.getValue()).flatMap(zone -> zone);
        }
    }
}
