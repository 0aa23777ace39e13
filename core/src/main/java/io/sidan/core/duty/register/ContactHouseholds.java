package io.sidan.core.duty.register;

import io.sidan.core.privacy.Masking;
import io.sidan.core.privacy.Seal;
import io.sidan.core.suggestion.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 固定联系户: the voters whom a deputy sees again and again; names and numbers lie sealed. */
@Repository
public class ContactHouseholds {

    private final HouseholdMapper households;
    private final Seal seal;
    private final Clock clock;

    ContactHouseholds(HouseholdMapper households, Seal seal, Clock clock) {
        this.households = households;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param frequency how often they meet, in words; or null */
    public record Household(String name, String phone, String village, String frequency) {}

    /** The same as it is shown: the family name alone, the number masked. */
    public record Kept(long id, String name, String phone, String village, String frequency) {}

    @Transactional(readOnly = true)
    public List<Kept> of(long township, String deputy) {
        return households.of(township, deputy).stream()
                .map(row -> new Kept(
                        row.id(),
                        Masking.maskName(seal.open(row.name())),
                        Masking.mask(seal.open(row.phone())),
                        row.village(),
                        row.frequency()))
                .toList();
    }

    /** @param by user name */
    @Transactional
    public void add(long township, String deputy, Household household, String by) {
        if (households.known(township, deputy) == 0) {
            throw Refusal.missing("底册里没有「" + deputy + "」这位代表");
        }
        households.add(
                township,
                deputy,
                seal.seal(household.name().strip()),
                seal.seal(household.phone()),
                household,
                by,
                clock.instant());
    }

    /** It is no longer one of the deputy's. */
    @Transactional
    public void end(long township, long id) {
        if (households.end(township, id, clock.instant()) != 1) {
            throw Refusal.missing("没有这一户，或已经去掉");
        }
    }

    @Mapper
    interface HouseholdMapper {

        record HouseholdRow(long id, byte[] name, byte[] phone, String village, String frequency) {}

        @Select("""
                SELECT id, name, phone, village, frequency FROM contact_household
                WHERE township_id = #{township} AND deputy = #{deputy} AND ended_at IS NULL ORDER BY id
                """)
        List<HouseholdRow> of(@Param("township") long township, @Param("deputy") String deputy);

        @Select("SELECT COUNT(*) FROM deputy WHERE township_id = #{township} AND code = #{deputy} AND active")
        int known(@Param("township") long township, @Param("deputy") String deputy);

        @Insert("""
                INSERT INTO contact_household (township_id, deputy, name, phone, village, frequency, entered_by, entered_at)
                VALUES (#{township}, #{deputy}, #{name}, #{phone}, #{h.village}, #{h.frequency}, #{by}, #{at})
                """)
        int add(
                @Param("township") long township,
                @Param("deputy") String deputy,
                @Param("name") byte[] name,
                @Param("phone") byte[] phone,
                @Param("h") Household household,
                @Param("by") String by,
                @Param("at") Instant at);

        @Update("""
                UPDATE contact_household SET ended_at = #{at}
                WHERE township_id = #{township} AND id = #{id} AND ended_at IS NULL
                """)
        int end(@Param("township") long township, @Param("id") long id, @Param("at") Instant at);
    }
}
