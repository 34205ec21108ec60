package org.amnok.geo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;

/// The place that a link to a map on the web means: its pin. A link without a pin tells only what
/// the screen showed: then the place is the middle of that, uncertain by half of it.
final class MapLink {
    private static final int LONGEST = 2000;

    /// Half of what a window of some 1,000 pixels shows.
    private static final double HALF_VIEW_PIXELS = 500;

    /// Of a tile of 256 pixels at zoom 0 on the equator.
    private static final double METRES_PER_PIXEL = 156_543.034;

    private static final double VIEW_WITHOUT_ZOOM_METRES = 10_000;

    private static final String NUMBER = "([+-]?\\d{1,3}(?:\\.\\d{1,20})?)";
    private static final Pattern ADDRESS =
            Pattern.compile("^(?:https?://|geo:).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern GOOGLE_PIN = Pattern.compile("!3d" + NUMBER + "!4d" + NUMBER);
    private static final Pattern GOOGLE_PLACE =
            Pattern.compile("/(?:place|search)/([^/@?]{3,200})");
    private static final Pattern GOOGLE_VIEW =
            Pattern.compile("@" + NUMBER + "," + NUMBER + "(?:,([\\d.]{1,12})([zm]))?");
    private static final Pattern QUERY =
            Pattern.compile("[?&](?:q|query|destination|daddr)=(?:loc:)?([^&#]{3,200})");
    private static final Pattern OSM_PIN =
            Pattern.compile("[?&]mlat=" + NUMBER + "&mlon=" + NUMBER);
    private static final Pattern OSM_VIEW =
            Pattern.compile("#(?:map=)?([\\d.]{1,6})/" + NUMBER + "/" + NUMBER);
    private static final Pattern YANDEX_PIN =
            Pattern.compile("[?&](?:pt|whatshere\\[point])=" + NUMBER + "," + NUMBER);
    private static final Pattern VIEW = Pattern.compile("[?&]ll=" + NUMBER + "," + NUMBER);
    private static final Pattern YANDEX = Pattern.compile("^https?://[^/]*yandex\\.");
    private static final Pattern APPLE_PIN =
            Pattern.compile(
                    "^https?://maps\\.apple\\.com/(?=.*[?&]q=).*[?&]ll=" + NUMBER + "," + NUMBER);
    private static final Pattern BING_PIN =
            Pattern.compile("[?&]sp=point\\." + NUMBER + "_" + NUMBER);
    private static final Pattern BING_VIEW = Pattern.compile("[?&]cp=" + NUMBER + "~" + NUMBER);
    private static final Pattern KAKAO_PIN =
            Pattern.compile("/link/map/(?:[^/,]{1,100},)?" + NUMBER + "," + NUMBER + "$");
    private static final Pattern NAVER_VIEW =
            Pattern.compile("naver\\.com/.*[?&]c=" + NUMBER + "," + NUMBER + ",([\\d.]{1,6})");
    private static final Pattern GEOHACK =
            Pattern.compile("[?&]params=([\\d. ]{1,20} [NS] [\\d. ]{1,20} [EW])");

    /// Pictures that were taken from a street: where the camera stood.
    private static final Pattern CAMERA =
            Pattern.compile("[?&](?:cbll|viewpoint)=|,\\d+a,[\\d.]+y,");

    private static final Pattern NAMED_VIEW =
            Pattern.compile("[?&](?:lat|latitude)=" + NUMBER + "&(?:lng|lon|longitude)=" + NUMBER);
    private static final Pattern ZOOM = Pattern.compile("[?&](?:z|zoom|lvl)=([\\d.]{1,6})");
    private static final Pattern AMAP_PIN =
            Pattern.compile("[?&]position=" + NUMBER + "," + NUMBER);
    private static final Pattern GEO = Pattern.compile("^geo:" + NUMBER + "," + NUMBER + ".*");
    private static final Pattern ANY =
            Pattern.compile(
                    "[=:/]([+-]?\\d{1,2}\\.\\d{3,20}),([+-]?\\d{1,3}\\.\\d{3,20})(?![\\d.])(?:,([\\d.]{1,6}))?");

    private MapLink() {}

    /// Links that only a server can lead on.
    private static final Pattern SHORT =
            Pattern.compile(
                    "^https?://(?:maps\\.app\\.goo\\.gl|goo\\.gl|g\\.co|bit\\.ly|naver\\.me|kko\\.to|kko\\.kakao\\.com|maps\\.apple/p|osm\\.org/go|surl\\.amap\\.com|j\\.map\\.baidu\\.com)/.*",
                    Pattern.CASE_INSENSITIVE);

    static boolean isLink(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /// Empty when the text is no link, or a link without a place.
    ///
    /// @throws ProblemException when it names a way instead of a place, or a map whose coordinates
    ///   are shifted, or is a short link
    static Optional<WrittenPosition> read(String text) {
        var cell = text.strip();
        if (cell.length() > LONGEST || !ADDRESS.matcher(cell).matches()) {
            return Optional.empty();
        }
        if (SHORT.matcher(cell).matches()) {
            throw ProblemException.ofTexts(
                    "geo.the_short_link_does_not_say", "geo.open_the_short_link");
        }
        var link = decoded(cell);
        var host = link.replaceFirst("^[a-zA-Z]+:/*", "").replaceFirst("[/?#].*", "");
        if (host.toLowerCase(Locale.ROOT).matches(".*(?:amap|gaode|baidu)\\.com")) {
            return Optional.of(chinese(link));
        }
        if (link.contains("/dir/") || link.contains("rtext=")) {
            throw ProblemException.ofTexts(
                    "geo.the_link_names_a_way_not", "geo.give_a_link_to_the_place");
        }
        if (CAMERA.matcher(link).find()) {
            throw ProblemException.ofTexts(
                    "geo.the_link_shows_a_picture_from", "geo.give_a_link_to_what_was");
        }
        return pin(link).or(() -> view(link)).or(() -> any(link));
    }

    private static String decoded(String link) {
        try {
            return URLDecoder.decode(link, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return link;
        }
    }

    private static Optional<WrittenPosition> pin(String link) {
        var last = GOOGLE_PIN.matcher(link).results().reduce((first, second) -> second);
        return last.map(found -> at(found, 1, 2))
                .or(() -> words(GOOGLE_PLACE, link))
                .or(() -> words(QUERY, link))
                .or(() -> pairOf(link, OSM_PIN, APPLE_PIN, BING_PIN, KAKAO_PIN, GEO))
                .or(() -> find(YANDEX_PIN, link).map(found -> at(found, 2, 1)))
                .or(() -> words(GEOHACK, link.replaceFirst("_type:.*", "").replace("_", " ")));
    }

    private static Optional<WrittenPosition> pairOf(String link, Pattern... patterns) {
        return Stream.of(patterns)
                .flatMap(pattern -> find(pattern, link).stream())
                .findFirst()
                .map(found -> at(found, 1, 2));
    }

    private static Optional<WrittenPosition> words(Pattern pattern, String link) {
        return find(pattern, link).flatMap(found -> CoordinateText.read(found.group(1).strip()));
    }

    private static Optional<WrittenPosition> view(String link) {
        var zoom = find(ZOOM, link).map(found -> Double.parseDouble(found.group(1)));
        return find(GOOGLE_VIEW, link)
                .map(MapLink::googleView)
                .or(
                        () ->
                                find(OSM_VIEW, link)
                                        .map(
                                                found ->
                                                        view(
                                                                at(found, 2, 3).point(),
                                                                Optional.of(
                                                                        Double.parseDouble(
                                                                                found.group(1))))))
                .or(() -> find(NAVER_VIEW, link).map(f -> view(at(f, 2, 1).point(), level(f))))
                .or(
                        () ->
                                Stream.of(NAMED_VIEW, BING_VIEW, VIEW)
                                        .flatMap(pattern -> find(pattern, link).stream())
                                        .findFirst()
                                        .map(f -> view(middle(f, link).point(), zoom)));
    }

    /// Yandex gives the longitude first.
    private static WrittenPosition middle(MatchResult found, String link) {
        var isYandex = found.group().contains("ll=") && YANDEX.matcher(link).find();
        return isYandex ? at(found, 2, 1) : at(found, 1, 2);
    }

    private static Optional<Double> level(MatchResult found) {
        return Optional.ofNullable(found.group(3)).map(Double::parseDouble);
    }

    /// Google gives the zoom, or for satellite pictures how many metres of ground are seen.
    private static WrittenPosition googleView(MatchResult found) {
        var point = at(found, 1, 2).point();
        if (found.group(3) == null) {
            return view(point, Optional.empty());
        }
        var size = Double.parseDouble(found.group(3));
        return found.group(4).equals("m")
                ? new WrittenPosition(point, Math.max(1, size / 2))
                : view(point, Optional.of(size));
    }

    private static WrittenPosition view(LatLon point, Optional<Double> zoom) {
        var metres =
                zoom.map(
                                level ->
                                        HALF_VIEW_PIXELS
                                                * METRES_PER_PIXEL
                                                * Math.cos(Math.toRadians(point.latDegrees()))
                                                / Math.pow(2, level))
                        .orElse(VIEW_WITHOUT_ZOOM_METRES);
        return new WrittenPosition(point, Math.max(1, metres));
    }

    /// Maps of China shift their coordinates by some hundred metres, unless they say otherwise.
    private static WrittenPosition chinese(String link) {
        var pin = find(AMAP_PIN, link);
        if (pin.isPresent() && link.contains("coordinate=wgs84")) {
            return at(pin.get(), 2, 1);
        }
        throw ProblemException.ofTexts(
                "geo.coordinates_of_this_chinese_map", "geo.find_the_place_on_another_map");
    }

    /// A number behind the two is the zoom of what is shown.
    private static Optional<WrittenPosition> any(String link) {
        return find(ANY, link)
                .map(
                        found ->
                                found.group(3) == null
                                        ? at(found, 1, 2)
                                        : view(at(found, 1, 2).point(), level(found)));
    }

    private static Optional<MatchResult> find(Pattern pattern, String link) {
        return pattern.matcher(link).results().findFirst();
    }

    private static WrittenPosition at(MatchResult found, int latitude, int longitude) {
        return WrittenPosition.exact(
                new LatLon(
                        Double.parseDouble(found.group(latitude)),
                        Double.parseDouble(found.group(longitude))));
    }
}
