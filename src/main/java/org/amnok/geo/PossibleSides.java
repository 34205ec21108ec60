package org.amnok.geo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.LatLon;
import org.amnok.domain.River;
import org.amnok.domain.tabulation.PossiblePlaces;

/// Banks, or provinces, that something may be on or in. A circle that reaches over the border, or
/// over the edge of a province, may be on either side; a stretch of river may be on both banks, on
/// an island and in the water. Thread-safe.
public final class PossibleSides implements PossiblePlaces {
    private static final Set<Bank> ALONG_A_RIVER =
            EnumSet.of(Bank.DPRK, Bank.PRC, Bank.ISLAND, Bank.WATER);

    private final BorderGeography geography;
    private final BankMesh banks;
    private final List<String> keys;
    private final boolean isOfBanks;

    private PossibleSides(BorderGeography geography, List<String> keys, boolean isOfBanks) {
        this.geography = geography;
        banks = new BankMesh(new BankFinder(geography));
        this.keys = keys;
        this.isOfBanks = isOfBanks;
    }

    /// By the codes of [Bank].
    public static PossibleSides ofBanks(BorderGeography geography) {
        return new PossibleSides(geography, ALONG_A_RIVER.stream().map(Bank::code).toList(), true);
    }

    /// By their English names.
    public static PossibleSides ofProvinces(BorderGeography geography) {
        return new PossibleSides(geography, geography.provinces().sorted().toList(), false);
    }

    @Override
    public List<String> keys() {
        return keys;
    }

    /// What lies in the water, and a point whose uncertainty nobody stated, may be in no province.
    @Override
    public int[] near(double lonDegrees, double latDegrees, double metres) {
        var at = LatLon.ofXy(lonDegrees, latDegrees);
        var isKnown = !Double.isNaN(metres);
        var radius = isKnown ? metres : 0;
        var may = banks.possible(at, radius);
        var isOnBank = isKnown && !may.contains(Bank.UNKNOWN);
        return isOfBanks
                ? numbers(may.stream().map(Bank::code), isOnBank)
                : numbers(
                        may.stream().flatMap(bank -> provinces(at, bank, radius)),
                        isOnBank && !may.contains(Bank.WATER));
    }

    private Stream<String> provinces(LatLon at, Bank bank, double radius) {
        return switch (bank) {
            case DPRK -> geography.provinces(at, "KP", radius).stream();
            case PRC -> geography.provinces(at, "CN", radius).stream();
            case ISLAND -> geography.provinces(at, geography.country(at), radius).stream();
            case WATER, UNKNOWN -> Stream.empty();
        };
    }

    @Override
    public int[] along(River river, double fromKilometre, double toKilometre) {
        if (geography.isEmpty()) {
            return new int[] {keys.size()};
        }
        return isOfBanks
                ? numbers(ALONG_A_RIVER.stream().map(Bank::code), true)
                : numbers(
                        geography.river(river).stream()
                                .flatMap(line -> line.between(fromKilometre, toKilometre).stream())
                                .map(each -> LatLon.ofXy(each.x, each.y))
                                .flatMap(this::provincesBeside),
                        false);
    }

    private Stream<String> provincesBeside(LatLon onRiver) {
        return Stream.of(Bank.DPRK, Bank.PRC).flatMap(bank -> provinces(onRiver, bank, 0));
    }

    /// @param isSome false when it may be none as well
    private int[] numbers(Stream<String> names, boolean isSome) {
        var its = names.collect(Collectors.toSet());
        var found =
                IntStream.range(0, keys.size()).filter(i -> its.contains(keys.get(i))).toArray();
        return isSome && found.length > 0
                ? found
                : IntStream.concat(IntStream.of(found), IntStream.of(keys.size())).toArray();
    }
}
