package org.amnok.exchange.cell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.words.Messages;

/// What files call the kinds of sightings.
public final class KindWords {
    /// Words with the same meaning as a kind.
    private static final Map<String, SightingKind> SAME =
            Map.ofEntries(
                    Map.entry("vehicles in schoolyard", SightingKind.VEHICLES_SCHOOLYARD),
                    Map.entry("vehicle movement", SightingKind.VEHICLES_CONVOY),
                    Map.entry("crossing traffic", SightingKind.CUSTOMS_TRAFFIC),
                    Map.entry("inspection / crackdown", SightingKind.INSPECTION),
                    Map.entry("security / policing", SightingKind.POLICING),
                    Map.entry("border security damage", SightingKind.FENCE_CAMERA),
                    Map.entry("mid-river island base", SightingKind.ISLAND_BASE),
                    Map.entry("river crossing (ford)", SightingKind.CROSSING_FORD),
                    Map.entry("crossing opened", SightingKind.CROSSING_BRIDGE),
                    Map.entry("parked vehicles", SightingKind.VEHICLES_PARKED),
                    Map.entry("parked cars", SightingKind.VEHICLES_PARKED),
                    Map.entry("convoy", SightingKind.VEHICLES_CONVOY),
                    Map.entry("ford", SightingKind.CROSSING_FORD),
                    Map.entry("ice crossing", SightingKind.CROSSING_ICE),
                    Map.entry("raft", SightingKind.CROSSING_RAFT),
                    Map.entry("temporary bridge", SightingKind.CROSSING_TEMPORARY_BRIDGE),
                    Map.entry("customs", SightingKind.CUSTOMS_TRAFFIC),
                    Map.entry("crackdown", SightingKind.INSPECTION),
                    Map.entry("fence", SightingKind.FENCE_CAMERA),
                    Map.entry("barbed wire", SightingKind.FENCE_CAMERA),
                    Map.entry("surveillance camera", SightingKind.FENCE_CAMERA),
                    Map.entry("cctv", SightingKind.FENCE_CAMERA),
                    Map.entry("watchtower", SightingKind.GUARD_POST),
                    Map.entry("pontoon bridge", SightingKind.CROSSING_TEMPORARY_BRIDGE),
                    Map.entry("주차 차량", SightingKind.VEHICLES_PARKED),
                    Map.entry("차량 주차", SightingKind.VEHICLES_PARKED),
                    Map.entry("학교 운동장 차량", SightingKind.VEHICLES_SCHOOLYARD),
                    Map.entry("차량 행렬", SightingKind.VEHICLES_CONVOY),
                    Map.entry("도강", SightingKind.CROSSING_FORD),
                    Map.entry("도하", SightingKind.CROSSING_FORD),
                    Map.entry("세관", SightingKind.CUSTOMS_TRAFFIC),
                    Map.entry("초소", SightingKind.GUARD_POST),
                    Map.entry("단속", SightingKind.INSPECTION),
                    Map.entry("봉쇄", SightingKind.LOCKDOWN),
                    Map.entry("공사", SightingKind.CONSTRUCTION),
                    Map.entry("停放车辆", SightingKind.VEHICLES_PARKED),
                    Map.entry("车队", SightingKind.VEHICLES_CONVOY),
                    Map.entry("涉水渡江", SightingKind.CROSSING_FORD),
                    Map.entry("海关", SightingKind.CUSTOMS_TRAFFIC),
                    Map.entry("哨所", SightingKind.GUARD_POST),
                    Map.entry("查缉", SightingKind.INSPECTION),
                    Map.entry("封锁", SightingKind.LOCKDOWN),
                    Map.entry("施工", SightingKind.CONSTRUCTION),
                    Map.entry("기타", SightingKind.OTHER),
                    Map.entry("其他", SightingKind.OTHER),
                    Map.entry("其它", SightingKind.OTHER),
                    Map.entry("その他", SightingKind.OTHER),
                    Map.entry("화물 열차", SightingKind.RAIL_LOADING),
                    Map.entry("화물열차", SightingKind.RAIL_LOADING),
                    Map.entry("货运列车", SightingKind.RAIL_LOADING),
                    Map.entry("貨物列車", SightingKind.RAIL_LOADING),
                    Map.entry("goods train", SightingKind.RAIL_LOADING),
                    Map.entry("freight train", SightingKind.RAIL_LOADING),
                    Map.entry("임시 다리", SightingKind.CROSSING_TEMPORARY_BRIDGE),
                    Map.entry("临时桥", SightingKind.CROSSING_TEMPORARY_BRIDGE),
                    Map.entry("浮桥", SightingKind.CROSSING_TEMPORARY_BRIDGE),
                    Map.entry("仮橋", SightingKind.CROSSING_TEMPORARY_BRIDGE),
                    Map.entry("뗏목", SightingKind.CROSSING_RAFT),
                    Map.entry("木筏", SightingKind.CROSSING_RAFT),
                    Map.entry("筏", SightingKind.CROSSING_RAFT),
                    Map.entry("주차된 차량", SightingKind.VEHICLES_PARKED),
                    Map.entry("駐車車両", SightingKind.VEHICLES_PARKED),
                    Map.entry("車列", SightingKind.VEHICLES_CONVOY),
                    Map.entry("税関", SightingKind.CUSTOMS_TRAFFIC),
                    Map.entry("監視所", SightingKind.GUARD_POST),
                    Map.entry("철조망", SightingKind.FENCE_CAMERA),
                    Map.entry("감시카메라", SightingKind.FENCE_CAMERA),
                    Map.entry("铁丝网", SightingKind.FENCE_CAMERA),
                    Map.entry("鉄条網", SightingKind.FENCE_CAMERA),
                    Map.entry("取り締まり", SightingKind.INSPECTION),
                    Map.entry("封鎖", SightingKind.LOCKDOWN),
                    Map.entry("工事", SightingKind.CONSTRUCTION),
                    Map.entry("사고", SightingKind.ACCIDENT),
                    Map.entry("事故", SightingKind.ACCIDENT),
                    Map.entry("압수", SightingKind.SEIZURE),
                    Map.entry("查扣", SightingKind.SEIZURE),
                    Map.entry("押収", SightingKind.SEIZURE));

    /// Words that have no kind of their own: the nearest, and the word is kept.
    private static final Map<String, SightingKind> NEAREST =
            Map.of(
                    "river crossing (gathering)", SightingKind.CROSSING_FORD,
                    "vehicle smuggling", SightingKind.OTHER,
                    "resource extraction", SightingKind.OTHER,
                    "policy effect", SightingKind.POLICY);

    /// Codes, and labels in all languages; made when a word is first read.
    private static final class Own {
        static final Map<String, SightingKind> WORDS = own();
    }

    private KindWords() {}

    private static Map<String, SightingKind> own() {
        var own = new HashMap<String, SightingKind>();
        for (var kind : SightingKind.values()) {
            own.putIfAbsent(kind.code(), kind);
            Messages.inEach(kind::label)
                    .forEach(label -> own.putIfAbsent(label.toLowerCase(Locale.ROOT), kind));
        }
        return own;
    }

    /// A code (`vehicles_parked`), a label in any language ("Vehicles parked") or a known word;
    /// empty when none.
    public static Optional<SightingKind> read(String words) {
        var word = words.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(Own.WORDS.get(word))
                .or(() -> Optional.ofNullable(SAME.get(word)))
                .or(() -> Optional.ofNullable(NEAREST.get(word)));
    }

    /// All words that mean a kind and are not its label, in no order.
    public static List<String> of(SightingKind kind) {
        return SAME.entrySet().stream()
                .filter(entry -> entry.getValue() == kind)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// True when the kind tells less than the word did.
    public static boolean isOnlyNearest(String words) {
        return NEAREST.containsKey(words.strip().toLowerCase(Locale.ROOT));
    }
}
