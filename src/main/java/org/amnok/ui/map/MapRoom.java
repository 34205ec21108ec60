package org.amnok.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/// The room of a map in the window. What it was the last time is what it will be, mostly: by it the
/// first picture is begun before the window is laid out.
///
/// @param width in logical px
/// @param height in logical px
/// @param pixelRatio device pixels a logical one
/// @param reserved where map furniture lies, in logical px: labels keep off
public record MapRoom(double width, double height, double pixelRatio, List<Envelope> reserved) {
    private static final double MOST = 20_000;

    public MapRoom {
        reserved = List.copyOf(reserved);
    }

    /// As words to be remembered.
    public String words() {
        return DoubleStream.concat(
                        DoubleStream.of(width, height, pixelRatio),
                        reserved.stream()
                                .flatMapToDouble(
                                        e ->
                                                DoubleStream.of(
                                                        e.getMinX(),
                                                        e.getMaxX(),
                                                        e.getMinY(),
                                                        e.getMaxY())))
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }

    /// Out of such words; empty when they are others.
    public static Optional<MapRoom> of(String words) {
        try {
            var all = Stream.of(words.split(" ")).map(Double::valueOf).toList();
            var isRoom = all.size() >= 3 && all.size() % 4 == 3;
            return isRoom && all.subList(0, 3).stream().allMatch(n -> n > 0 && n < MOST)
                    ? Optional.of(
                            new MapRoom(
                                    all.get(0),
                                    all.get(1),
                                    all.get(2),
                                    boxes(all.subList(3, all.size()))))
                    : Optional.empty();
        } catch (NumberFormatException others) {
            return Optional.empty();
        }
    }

    private static List<Envelope> boxes(List<Double> edges) {
        var boxes = new ArrayList<Envelope>();
        for (var i = 0; i < edges.size(); i += 4) {
            boxes.add(
                    new Envelope(
                            edges.get(i), edges.get(i + 1), edges.get(i + 2), edges.get(i + 3)));
        }
        return boxes;
    }
}
