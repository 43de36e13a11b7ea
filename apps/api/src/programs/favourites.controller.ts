import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  favouriteExercises,
  starExercise,
  type FavouriteExercises,
  type StarExercise,
} from '@midstance/contracts/favourite-exercises';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { FavouritesService } from './favourites.service';

@Controller('me/favourite-exercises')
export class FavouritesController {
  constructor(private readonly favourites: FavouritesService) {}

  @Get()
  @Access('staff')
  @Returns(favouriteExercises)
  listFavourites(@Caller() caller: Principal): Promise<string> {
    return this.favourites.list(caller);
  }

  @Put()
  @Access('staff')
  @Returns(favouriteExercises)
  starExercise(
    @Caller() caller: Principal,
    @Body({ schema: starExercise }) body: StarExercise,
  ): Promise<FavouriteExercises> {
    return this.favourites.star(caller, body);
  }
}
