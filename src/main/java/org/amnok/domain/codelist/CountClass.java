package org.amnok.domain.codelist;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// What is counted.
public enum CountClass implements Coded {
    /// A vehicle of which no more is known: 대, 辆 and 台 count these, too.
    VEHICLE("vehicle", Group.VEHICLES),
    CAR("car", Group.VEHICLES),
    CAR_SEDAN("car.sedan", Group.VEHICLES),
    CAR_SUV("car.suv", Group.VEHICLES),
    VAN("van", Group.VEHICLES),
    PICKUP("pickup", Group.VEHICLES),
    BUS("bus", Group.VEHICLES),
    BUS_MINI("bus.mini", Group.VEHICLES),
    TRUCK("truck", Group.VEHICLES),
    TRUCK_LIGHT("truck.light", Group.VEHICLES),
    TRUCK_HEAVY("truck.heavy", Group.VEHICLES),
    TRUCK_DUMP("truck.dump", Group.VEHICLES),
    TRUCK_TRACTOR("truck.tractor", Group.VEHICLES),
    TRUCK_TANKER("truck.tanker", Group.VEHICLES),
    TRUCK_CARRIER("truck.carrier", Group.VEHICLES),
    TRAILER("trailer", Group.VEHICLES),
    EXCAVATOR("excavator", Group.MACHINES),
    LOADER("loader", Group.MACHINES),
    BULLDOZER("bulldozer", Group.MACHINES),
    CRANE("crane", Group.MACHINES),
    TRACTOR("tractor", Group.VEHICLES),
    MOTORCYCLE("motorcycle", Group.VEHICLES),
    BOAT("boat", Group.BOATS),
    RAILCAR("railcar", Group.RAILCARS),
    MILITARY("military", Group.VEHICLES),
    PERSON("person", Group.PEOPLE),
    BUILDING("building", Group.BUILDINGS),
    /// A number of which nobody said what it counts.
    UNKNOWN("unknown", Group.UNKNOWN);

    /// What may be summed without comparing apples and pears.
    public enum Group {
        VEHICLES,
        MACHINES,
        BOATS,
        RAILCARS,
        PEOPLE,
        BUILDINGS,
        UNKNOWN;

        /// The word, in the plural.
        public String label() {
            return Messages.word("codes.group", this);
        }
    }

    private final String code;
    private final Group group;

    CountClass(String code, Group group) {
        this.code = code;
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /// Its name in singular or plural: "heavy truck", "heavy trucks", "people".
    ///
    /// @param many false for one
    public String words(boolean many) {
        return many ? Messages.word("codes.counts", this) : Messages.word("codes.count", this);
    }

    /// The value written in files, for example `truck.heavy`.
    @Override
    public String code() {
        return code;
    }
}
