package org.amnok.exchange.kml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.amnok.domain.Problem;
import org.amnok.exchange.feature.Feature;
import org.amnok.exchange.feature.XmlInput;
import org.amnok.words.ShortText;

/// One walk through a file, or through the files of an archive: folders in folders, with
/// placemarks.
final class KmlReading {
    private static final int LONGEST_PATH = 1_000;

    private final Predicate<Feature> taker;
    private final Consumer<Problem> warnings;
    private final KmlNeighbours neighbours;
    private final KmlStyleColours styles = new KmlStyleColours();
    private final Deque<String> folders = new ArrayDeque<>();
    private XmlInput xml;
    private KmlTime time = KmlTime.NONE;
    private long number;
    private boolean stopped;
    private long picturesElsewhere;
    private long photos;

    /// @param neighbours the other files of the same archive
    KmlReading(
            XmlInput xml,
            Predicate<Feature> taker,
            Consumer<Problem> warnings,
            KmlNeighbours neighbours) {
        this.xml = xml;
        this.taker = taker;
        this.warnings = warnings;
        this.neighbours = neighbours;
    }

    /// Goes on with another file of the archive.
    void goOn(XmlInput next) {
        xml = next;
        folders.clear();
        time = KmlTime.NONE;
        walk();
    }

    boolean isStopped() {
        return stopped;
    }

    /// Reads the first file.
    void read() {
        walk();
    }

    /// Says what was counted in all files.
    void end() {
        if (photos > 0 && !stopped) {
            warnings.accept(
                    Problem.ofPlace(
                            "",
                            "exchange.photos_that_stand_on_the_map",
                            "exchange.set_the_place_by_hand_where",
                            photos));
        }
        if (picturesElsewhere > 0 && !stopped) {
            warnings.accept(
                    Problem.ofPlace(
                            "",
                            "exchange.pictures_that_are_not_in_the",
                            "exchange.their_addresses_are_kept_in_the",
                            picturesElsewhere));
        }
    }

    private void walk() {
        if (xml.nextChild()) {
            if (!xml.name().equals("kml")) {
                element();
                return;
            }
            while (!stopped && xml.nextChild()) {
                element();
            }
        }
    }

    /// A child of the file, a document or a folder.
    private void element() {
        switch (xml.name()) {
            case "Document" -> children();
            case "Folder" -> folder();
            case "Placemark" -> placemark(false);
            case "PhotoOverlay" -> placemark(true);
            case "TimeStamp", "TimeSpan" -> time = KmlTime.read(xml);
            case "Style", "StyleMap" -> styles.read(xml);
            case "NetworkLink" -> link();
            case "GroundOverlay" ->
                    notRead(
                            "exchange.a_picture_laid_over_the_map",
                            "exchange.it_is_no_sighting_add_it");
            case "ScreenOverlay" ->
                    notRead("exchange.a_picture_fixed_to_the_screen", "exchange.it_shows_no_place");
            case "Tour", "NetworkLinkControl" ->
                    notRead("exchange.a_tour_was_not_read", "exchange.draw_what_a_tour_shows");
            default -> xml.skip();
        }
    }

    private void children() {
        var around = time;
        while (!stopped && xml.nextChild()) {
            element();
        }
        time = around;
    }

    private void folder() {
        var around = time;
        folders.addLast("");
        while (!stopped && xml.nextChild()) {
            if (xml.name().equals("name")) {
                folders.removeLast();
                folders.addLast(xml.text());
            } else {
                element();
            }
        }
        folders.removeLast();
        time = around;
    }

    /// @param isPhoto when its point is where the camera stood, which is not where anything was
    ///   seen
    private void placemark(boolean isPhoto) {
        var placemark = new Placemark(xml, styles, neighbours, time);
        picturesElsewhere += placemark.picturesElsewhere();
        number++;
        var feature = placemark.feature(number, path());
        if (isPhoto && feature.shape() != null) {
            photos++;
            feature = new Feature(number, feature.values(), null, feature.problem());
        }
        stopped = !taker.test(feature);
    }

    private String path() {
        var path =
                folders.stream().filter(name -> !name.isBlank()).collect(Collectors.joining("/"));
        return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH);
    }

    private void link() {
        var name = "";
        var address = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "name" -> name = xml.text();
                case "Link", "Url" -> address = xml.textOf("href");
                default -> xml.skip();
            }
        }
        if (address.isBlank() || neighbours.follow(address)) {
            return;
        }
        warnings.accept(
                Problem.ofPlace(
                        "",
                        "exchange.a_link_to_another_file_was",
                        "exchange.if_you_need_what_is_behind",
                        ShortText.of((name + " " + address).strip(), 200)));
    }

    private void notRead(String what, String whatToDo) {
        xml.skip();
        warnings.accept(Problem.ofPlace("", what, whatToDo));
    }
}
