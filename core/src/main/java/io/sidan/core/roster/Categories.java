package io.sidan.core.roster;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The two-level tree of what residents speak of. */
@Repository
public class Categories {

    private final CategoryMapper categories;

    Categories(CategoryMapper categories) {
        this.categories = categories;
    }

    public List<Category> all() {
        return categories.all();
    }

    public Optional<Category> find(String code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /** Adds what is new; what the operator has changed since stays as it is. */
    @Transactional
    public void seed(List<Category> tree) {
        for (int position = 0; position < tree.size(); position++) {
            categories.add(tree.get(position), position);
        }
    }

    @Mapper
    interface CategoryMapper {

        @Select("SELECT code, name, parent, confidential FROM category ORDER BY position")
        List<Category> all();

        @Insert("""
                INSERT IGNORE INTO category (code, name, parent, confidential, position)
                VALUES (#{c.code}, #{c.name}, #{c.parent}, #{c.confidential}, #{position})
                """)
        void add(@Param("c") Category category, @Param("position") int position);
    }
}
