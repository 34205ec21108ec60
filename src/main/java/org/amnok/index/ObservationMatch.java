package org.amnok.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.Coded;
import org.amnok.domain.Outline;
import org.amnok.domain.OutlineDistance;
import org.amnok.domain.River;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Observation.Result;

/// Looks for rows at which nobody looked since a day. An observation that may be older, or of a
/// place that may be another, spares a row only when that is enough to doubt: "certainly not looked
/// at" asks that no observation even may have been there.
///
/// Of a sighting along a stretch of river the index does not have the shape: an observation of an
/// area on its bank may have been there.
final class ObservationMatch implements RowTest.OneByOne {
    private static final River[] RIVERS = River.values();

    private final boolean asksCertain;

    /// By number of the value of a facet.
    private final boolean[] hasSite;

    private final boolean[] isLookedAt;
    private final Bank[] banks;
    private final Map<River, Map<Bank, Spans>> stretches = new EnumMap<>(River.class);
    private final List<Area> areas = new ArrayList<>();

    private record Area(Set<Bank> banks, OutlineDistance distance) {}

    ObservationMatch(
            Criterion.NotLookedSince asked, List<Observation> looks, Dictionaries dictionaries) {
        asksCertain = asked.certainty() == Certainty.CERTAIN;
        var sites = new HashSet<String>();
        var spans = new EnumMap<River, Map<Bank, List<MetreSpan>>>(River.class);
        for (var look : looks) {
            if (isClear(look) && isSince(look, asked.day())) {
                switch (look.examined()) {
                    case Examined.OfSite(var site) -> sites.add(site.toString());
                    case Examined.OfStretch(var stretch, _) -> add(stretch, spans);
                    case Examined.OfArea(var its, var area, _) ->
                            Outline.of(area)
                                    .map(OutlineDistance::new)
                                    .ifPresent(shape -> areas.add(new Area(its, shape)));
                }
            }
        }
        spans.forEach(
                (river, ofBanks) -> {
                    var ofRiver = new EnumMap<Bank, Spans>(Bank.class);
                    ofBanks.forEach((bank, all) -> ofRiver.put(bank, Spans.of(all)));
                    stretches.put(river, ofRiver);
                });
        hasSite = dictionaries.of(Facet.SITE).matching(values -> !values.contains(""));
        isLookedAt =
                dictionaries
                        .of(Facet.SITE)
                        .matching(values -> values.stream().anyMatch(sites::contains));
        var names = dictionaries.of(Facet.BANK);
        banks =
                IntStream.range(0, names.size())
                        .mapToObj(
                                id ->
                                        Coded.find(Bank.values(), names.value(id).iterator().next())
                                                .orElse(Bank.UNKNOWN))
                        .toArray(Bank[]::new);
    }

    private static void add(BankStretch stretch, Map<River, Map<Bank, List<MetreSpan>>> all) {
        var ofRiver = all.computeIfAbsent(stretch.river(), _ -> new EnumMap<>(Bank.class));
        var metres = new MetreSpan(stretch.fromMetres(), stretch.toMetres());
        stretch.banks()
                .forEach(bank -> ofRiver.computeIfAbsent(bank, _ -> new ArrayList<>()).add(metres));
    }

    private static boolean isClear(Observation look) {
        return look.result() == Result.OBSERVED || look.result() == Result.ABSENT;
    }

    private boolean isSince(Observation look, LocalDate day) {
        var days = look.date().span();
        return !(asksCertain ? days.latest() : days.earliest()).isBefore(day);
    }

    @Override
    public boolean passes(Chunk chunk, int i) {
        var site = chunk.facets[Facet.SITE.ordinal()].get(i);
        var hasPoint = !Double.isNaN(chunk.lon[i]);
        var hasRiver = chunk.river[i] != Chunk.NO_RIVER;
        if (!hasSite[site] && !hasPoint && !hasRiver || isLookedAt[site]) {
            return false;
        }
        return !(hasRiver && isInStretch(chunk, i)) && !isInArea(chunk, i, hasPoint, hasRiver);
    }

    private boolean isInStretch(Chunk chunk, int i) {
        var ofRiver = stretches.get(RIVERS[chunk.river[i]]);
        if (ofRiver == null) {
            return false;
        }
        var from = chunk.fromKilometre[i] * 1000;
        var to = chunk.toKilometre[i] * 1000;
        return isOnBank(
                chunk,
                i,
                bank -> {
                    var spans = ofRiver.get(bank);
                    return spans != null
                            && (asksCertain ? spans.meet(from, to) : spans.hold(from, to));
                });
    }

    private boolean isInArea(Chunk chunk, int i, boolean hasPoint, boolean hasRiver) {
        var vague = chunk.uncertaintyMetres.get(i);
        for (var area : areas) {
            var meets =
                    hasPoint
                            ? isIn(area.distance, chunk.lon[i], chunk.lat[i], vague)
                            : asksCertain && hasRiver;
            if (meets && isOnBank(chunk, i, area.banks::contains)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(OutlineDistance area, double lon, double lat, double vague) {
        var known = Double.isNaN(vague) ? 0 : vague;
        if (area.isBeyond(lon, lat, known)) {
            return false;
        }
        var metres = area.metres(lon, lat);
        return asksCertain ? metres <= known : metres + vague <= 0;
    }

    /// Of a bank that is not known, either may be meant.
    private boolean isOnBank(Chunk chunk, int i, Predicate<Bank> isLooked) {
        var bank = banks[chunk.facets[Facet.BANK.ordinal()].get(i)];
        return switch (bank) {
            case DPRK, PRC -> isLooked.test(bank);
            case ISLAND, WATER -> false;
            case UNKNOWN ->
                    asksCertain
                            ? isLooked.test(Bank.DPRK) || isLooked.test(Bank.PRC)
                            : isLooked.test(Bank.DPRK) && isLooked.test(Bank.PRC);
        };
    }

    /// Metres that observations were at, those that touch as one.
    ///
    /// @param froms and tos: in order
    private record Spans(int[] froms, int[] tos) {
        static Spans of(List<MetreSpan> all) {
            var joined = MetreSpan.joined(all);
            return new Spans(
                    joined.stream().mapToInt(MetreSpan::from).toArray(),
                    joined.stream().mapToInt(MetreSpan::to).toArray());
        }

        boolean meet(float from, float to) {
            var near = before(to);
            return near >= 0 && tos[near] >= from;
        }

        boolean hold(float from, float to) {
            var near = before(from);
            return near >= 0 && tos[near] >= to;
        }

        /// The last that begins no later; -1 when there is none.
        private int before(float metre) {
            var found = Arrays.binarySearch(froms, (int) Math.floor(metre));
            return found >= 0 ? found : -found - 2;
        }
    }
}
