package org.amnok.domain;

/// What is counted.
public enum CountClass {
    CAR("car"),
    CAR_SEDAN("car.sedan"),
    CAR_SUV("car.suv"),
    VAN("van"),
    PICKUP("pickup"),
    BUS("bus"),
    BUS_MINI("bus.mini"),
    TRUCK("truck"),
    TRUCK_LIGHT("truck.light"),
    TRUCK_HEAVY("truck.heavy"),
    TRUCK_DUMP("truck.dump"),
    TRUCK_TRACTOR("truck.tractor"),
    TRUCK_TANKER("truck.tanker"),
    TRUCK_CARRIER("truck.carrier"),
    TRAILER("trailer"),
    EXCAVATOR("excavator"),
    LOADER("loader"),
    BULLDOZER("bulldozer"),
    CRANE("crane"),
    TRACTOR("tractor"),
    MOTORCYCLE("motorcycle"),
    BOAT("boat"),
    RAILCAR("railcar"),
    MILITARY("military"),
    UNKNOWN("unknown");

    private final String code;

    CountClass(String code) {
        this.code = code;
    }

    /// The value written in files, for example `truck.heavy`.
    public String code() {
        return code;
    }
}
