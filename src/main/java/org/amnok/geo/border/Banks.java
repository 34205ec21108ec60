package org.amnok.geo.border;

import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.geo.Geodesy;

/// Places beside a river's line, on a bank that was said.
public record Banks(BorderGeography geography) {
    /// Off the line, towards the bank that was said. The map has no banks.
    public static final double OFF_THE_LINE_METRES = 60;

    /// A little off the line on the side of a bank; on the line where that country is not beside
    /// it.
    public LatLon beside(RiverLine line, double kilometre, Bank bank) {
        var onLine = line.at(kilometre);
        var country = bank == Bank.DPRK ? "KP" : "CN";
        var course = Geodesy.bearingDegrees(line.at(kilometre - 0.1), line.at(kilometre + 0.1));
        return Stream.of(course + 90, course - 90)
                .map(side -> Geodesy.destination(onLine, side, OFF_THE_LINE_METRES))
                .filter(at -> geography.country(at).equals(country))
                .findFirst()
                .orElse(onLine);
    }
}
